import { describe, expect, it } from 'vitest';
import { DocumentReader } from '../../../utils/ner/document.ts';
import { mergeTokens } from '../../../utils/ner/merge.ts';
import { splitSentences } from '../../../utils/ner/sentences.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';
import { createWordTable } from '../../../utils/ner/word-table.ts';

const noWords = createWordTable(new Int32Array(), { clusters: [], codes: [], middle: [], coarse: [] });
const read = (text: string) => new DocumentReader(noWords).read(splitSentences(mergeTokens(tokenise(text))));

describe('evidence of a document', () => {
  const { evidence } = read(
    'The Marsh Trust (MT) met Dr. Ann Marsh. Later, Marsh said the marsh was wet. The Ministry of Fish Affairs is the MFA. MFA and MOFA agree.',
  );

  it('counts a word in both casings', () => {
    expect(evidence.get('marsh')).toMatchObject({ lower: 1, capital: 2, bySaying: 1 });
  });

  it('knows who follows a title and what ends like an organisation', () => {
    expect(evidence.get('ann')).toMatchObject({ afterTitle: 1, first: 1 });
    expect(evidence.get('trust')).toMatchObject({ last: 1, inOrganisation: 1 });
  });

  it('finds the acronyms of longer names, with and without the small words', () => {
    expect(evidence.get('mt')?.acronym).toBe(2);
    expect(evidence.get('mfa')?.acronym).toBeGreaterThan(0);
    expect(evidence.get('mofa')?.acronym).toBeGreaterThan(0);
    expect(evidence.get('agree')?.acronym).toBe(0);
  });
});

describe('casing of a sentence', () => {
  it.each([
    ['The minister met Ann Lee in Paris on Monday.', 'normal'],
    ['Minister Meets Ann Lee in Paris About New Harbour', 'title'],
    ['MINISTER MEETS ANN LEE IN PARIS', 'upper'],
    ['the minister met ann lee in paris', 'lower'],
    ['12, 13!', 'normal'],
  ])('%s', (text, casing) => expect(read(text).sentences[0]?.casing).toBe(casing));
});
