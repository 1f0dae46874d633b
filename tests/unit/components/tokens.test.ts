import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_RULES } from '../../../utils/page/card-rules.ts';
import { type Colour, measureLuminance } from '../../../utils/page/colour.ts';

const TOKENS = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** What stands behind words and lines of ours: sheet, page, and under the pointer. */
const GROUNDS = ['paper', 'ground', 'sunk'];
/** By use, with what WCAG 2.2 asks of it (1.4.3, 1.4.11). */
const USES = [
  ...['ink', 'ink-2', 'ink-3', 'person', 'organisation', 'alert'].map((token) => [token, 4.5] as const),
  ['edge', 3] as const,
];

describe('the tokens', () => {
  it.each(['light', 'dark'] as const)('can be read, and their lines seen, in the %s', (theme) => {
    expect(findPale(TOKENS, theme)).toEqual([]);
  });

  it('would be told where one were too pale', () => {
    const pale = TOKENS.replace(/--ink-3: .*;/, '--ink-3: light-dark(#9a9488, #a29a8c);');
    expect(findPale(pale, 'light').map((fault) => fault.split(':')[0])).toEqual([
      'ink-3 on paper',
      'ink-3 on ground',
      'ink-3 on sunk',
    ]);
    expect(findPale(pale, 'dark')).toEqual([]);
  });

  it('move nothing where the reader wants less motion', () => {
    const calm = blockOf(TOKENS, 'prefers-reduced-motion: reduce');
    expect(calm).toMatch(/--fast: 0ms;\s*--calm: 0ms;/);
  });

  it('have the card come without a movement there too', () => {
    const calm = blockOf(CARD_RULES, 'prefers-reduced-motion: reduce');
    expect(calm).toMatch(/animation: fade 80ms/);
    expect(/@keyframes fade \{([^}]*)\}/.exec(CARD_RULES)?.[1]).not.toContain('transform');
  });
});

function findPale(css: string, theme: 'light' | 'dark'): string[] {
  return GROUNDS.flatMap((ground) =>
    USES.flatMap(([token, least]) => {
      const ratio = contrast(readToken(css, token, theme), readToken(css, ground, theme));
      return ratio < least ? [`${token} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

function readToken(css: string, token: string, theme: 'light' | 'dark'): Colour {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (hex === '') throw new Error(`There is no token ${token}.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { red, green, blue, alpha: 1 };
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands in the block of a media query. */
function blockOf(css: string, query: string): string {
  const rest = css.split(`@media (${query})`)[1] ?? '';
  return rest.slice(0, rest.search(/\n\}/));
}
