// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { EntityFoot } from '../../../components/EntityFoot.tsx';
import { StringsContext } from '../../../components/strings-context.ts';
import { WikipediaLayer } from '../../../components/WikipediaLayer.tsx';
import type { LookUpState } from '../../../utils/messages/look-up.ts';
import { ENGLISH } from './show.tsx';

const acts = {
  onAsk: vi.fn(),
  onAgree: vi.fn(),
  onRefuse: vi.fn(),
  onOptions: vi.fn(),
  onChoose: vi.fn(),
  onElse: vi.fn(),
  onRefresh: vi.fn(),
};
const corrections = {
  kind: 'person',
  last: null,
  failure: null,
  find: async () => [],
  here: [],
  onCorrect: vi.fn(),
  onUndo: vi.fn(),
} as const;

const scrolled: string[] = [];
Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  scrolled.push(this.className);
};
afterEach(() => {
  render(null, document.body);
  scrolled.length = 0;
});

/** As a browser draws it, effects after the drawing and not at once as a test's own rendering has them. */
function draw(state: LookUpState): void {
  const canAsk = state.stage === 'idle';
  render(
    <StringsContext.Provider value={ENGLISH}>
      <WikipediaLayer level={2} kind="person" name="Tomasz Brandt" published={null} {...acts} state={state} />
      <EntityFoot onLookUp={canAsk ? vi.fn() : null} corrections={corrections} />
    </StringsContext.Provider>,
    document.body,
  );
}

it.each([
  [
    'the question whether to ask',
    { stage: 'agreeing', obstacle: null } as const,
    /will be sent to Wikipedia/u,
  ],
  ['the answer that is awaited', { stage: 'asking' } as const, /^Wikipedia$/u],
])(
  'takes whoever looks a name up from its button to %s, and brings it in sight',
  async (_what, state, words) => {
    draw({ stage: 'idle' });
    document.querySelector<HTMLElement>('.look-up')?.focus();
    const heard: string[] = [];
    document.body.addEventListener('focusin', ({ target }) =>
      heard.push((target as Element).textContent ?? ''),
    );
    draw(state);
    await vi.waitFor(() => expect(scrolled).toContain('layer'));
    expect(document.activeElement?.textContent).toMatch(words);
    expect(heard).toHaveLength(1);
  },
);
