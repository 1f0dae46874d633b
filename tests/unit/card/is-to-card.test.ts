import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isToCard } from '../../../entrypoints/card/is-to-card.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';

const { article, whosWho, quoteTexts } = SAMPLE_PAGE;
const SHOW = {
  type: 'card.show',
  article,
  whosWho,
  quoteTexts,
  entity: 0,
  mention: 1,
  sentence: null,
  focus: false,
  selected: null,
};

describe('isToCard', () => {
  it('lets the messages through, and fields that came later', () => {
    expect(isToCard(SHOW)).toBe(true);
    expect(isToCard({ ...SHOW, sentence: 'So it was.', later: 1 })).toBe(true);
    expect(isToCard({ type: 'card.enter' })).toBe(true);
    expect(isToCard({ type: 'card.hide' })).toBe(true);
  });

  it.each([
    ['an entity that is not there', { entity: 99 }],
    ['a mention that is not there', { mention: 2 }],
    ['a whole that is none', { entity: 0.5 }],
    ['an article without an address', { article: { ...article, url: undefined } }],
    ['quotes that are no texts', { quoteTexts: [1] }],
    [
      'an entity without a place',
      { whosWho: { ...whosWho, entities: [{ ...whosWho.entities[0], mentions: [] }] } },
    ],
    [
      'an entity of another kind',
      { whosWho: { ...whosWho, entities: [{ ...whosWho.entities[0], kind: 'place' }] } },
    ],
    ['a who’s-who that is none', { whosWho: null }],
    ['a focus that is no yes or no', { focus: 'yes' }],
    ['a selection of another kind', { selected: 'yes' }],
    ['another type', { type: 'card.read' }],
  ])('refuses %s', (_, change) => {
    expect(isToCard({ ...SHOW, ...change })).toBe(false);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof isToCard(value) === 'boolean'));
    for (const key of Object.keys(SHOW)) {
      fc.assert(
        fc.property(fc.anything(), (value) => typeof isToCard({ ...SHOW, [key]: value }) === 'boolean'),
        { numRuns: 30 },
      );
    }
  });
});
