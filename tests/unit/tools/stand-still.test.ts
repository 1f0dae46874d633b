// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { beginWalk, standStill } from '../../../tools/gallery/stand-still.ts';

afterEach(() => document.body.replaceChildren());

/** Shows controls one under the other, each as large as that; which of them has the focus is seen. */
function show(markup: string, size: number): HTMLElement[] {
  document.body.innerHTML = markup;
  const controls = [...document.querySelectorAll<HTMLElement>('button')];
  for (const [row, control] of controls.entries()) {
    const box = new DOMRect(0, row * 100, size, size);
    control.getBoundingClientRect = () => box;
    control.getClientRects = () => [box] as unknown as DOMRectList;
    if (control.matches('.plain')) continue;
    control.addEventListener('focus', () => control.style.setProperty('background-color', 'black'));
    control.addEventListener('blur', () => control.style.removeProperty('background-color'));
  }
  Object.assign(document, {
    elementFromPoint: (x: number, y: number) =>
      controls.find((control) => {
        const box = control.getBoundingClientRect();
        return x >= 0 && x <= box.right && y >= box.top && y <= box.bottom;
      }) ?? document.body,
  });
  beginWalk();
  return controls;
}

function stopAt(control: HTMLElement | undefined) {
  control?.focus();
  return standStill();
}

it('has nothing to say against a control that is named, seen, large enough and in its turn', () => {
  const [first, second] = show('<button>Edit</button><button aria-label="Close"></button>', 24);
  expect(stopAt(first)).toEqual({ words: 'Edit <button>', faults: [] });
  expect(stopAt(second)).toEqual({ words: 'Close <button>', faults: [] });
  expect(stopAt(first)).toBeNull();
});

it('finds one without a name, one too small, one out of its turn, one that shows no focus, one that is covered', () => {
  const [nameless, plain] = show('<button></button><button>Edit</button>', 30);
  expect(stopAt(plain)?.faults).toEqual([]);
  expect(stopAt(nameless)?.faults).toEqual(['has no name', 'out of order']);

  const [small] = show('<button>Edit</button>', 20);
  expect(stopAt(small)?.faults).toEqual(['20 by 20 px']);

  const [unseen] = show('<button class="plain">Edit</button>', 30);
  expect(stopAt(unseen)?.faults).toEqual(['looks as without the focus']);

  const [covered] = show('<button>Edit</button>', 30);
  Object.assign(document, { elementFromPoint: () => document.body });
  expect(stopAt(covered)?.faults).toEqual(['is covered by body ']);
});
