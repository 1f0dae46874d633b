// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reveal } from '../../../utils/page/reveal.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a place that is gone to', () => {
  test.each([
    [false, 'smooth', 'smooth'],
    [false, 'instant', 'instant'],
    [true, 'smooth', 'instant'],
  ] as const)('with less motion wanted: %s, asked to go %s, is gone to %s', (isCalm, wish, behavior) => {
    const scrollBy = vi.fn();
    vi.stubGlobal('scrollBy', scrollBy);
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isCalm && query === '(prefers-reduced-motion: reduce)',
    }));
    expect(reveal(window, [placeWords(3_000)], wish)).toBe(true);
    expect(scrollBy.mock.calls.map(([how]) => how.behavior)).toEqual([behavior]);
  });
});

/** Words that are drawn so far under the window's upper edge. */
function placeWords(top: number): Range {
  const words = document.createElement('p');
  words.textContent = 'Words';
  document.body.replaceChildren(words);
  const range = document.createRange();
  range.selectNodeContents(words);
  range.getClientRects = () => Object.assign([new DOMRect(0, top, 40, 20)], { item: () => null });
  return range;
}
