import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInert } from '../../../../utils/knowledge/inert-text.ts';
import { cutSummary } from '../../../../utils/knowledge/wiki/cut-summary.ts';

const SENTENCE = 'She has led the trust since it was founded and lives beside the canal that it looks after.';

describe('cutSummary', () => {
  it('takes the first paragraph that says anything', () => {
    expect(cutSummary('\n \nMae Orr is a potter.\nShe was born in Leith.')).toBe('Mae Orr is a potter.');
  });

  it('drops the brackets that a pronunciation has left behind', () => {
    expect(cutSummary('Mae Orr ( ; born 1971) is a potter.')).toBe('Mae Orr (born 1971) is a potter.');
    expect(cutSummary('Mae Orr () is a potter.')).toBe('Mae Orr is a potter.');
  });

  it('ends a long paragraph with a sentence, and takes no initial for one', () => {
    const long = `Mae A. Orr is a potter. ${Array(8).fill(SENTENCE).join(' ')}`;
    const cut = cutSummary(long);
    expect(cut.length).toBeLessThanOrEqual(480);
    expect(cut.endsWith('looks after.')).toBe(true);
    expect(cutSummary(`${'Wide '.repeat(30)}Mae A. ${'wider '.repeat(100)}`)).toMatch(/wider …$/);
  });

  it('is inert and short, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const cut = cutSummary(text);
        expect(cut.length).toBeLessThanOrEqual(482);
        expect(makeInert(cut)).toBe(cut);
      }),
    );
  });
});
