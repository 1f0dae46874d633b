import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../utils/ner/candidates.ts';
import { createLexeme } from '../../../utils/ner/lexeme.ts';
import { mergeTokens } from '../../../utils/ner/merge.ts';
import { createSentence } from '../../../utils/ner/sentence.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';
import { createWordTable } from '../../../utils/ner/word-table.ts';

const table = createWordTable(new Int32Array(), {
  clusters: new Uint16Array(),
  codes: new Uint8Array(),
  middle: new Uint8Array(),
  coarse: new Uint8Array(),
});

/** The tokens of a sentence that may be in a name, as written. */
function candidatesOf(text: string): string {
  const words = mergeTokens(tokenise(text)).map((token) => createLexeme(token.form, table));
  const near = findCandidates(
    createSentence(
      words,
      words.map(() => false),
    ),
  );
  return words.flatMap((word, i) => (near[i] === 1 ? [word.form] : [])).join(' ');
}

describe('findCandidates', () => {
  it('takes capitalised words and those beside them', () =>
    expect(candidatesOf('the old man from Oslo slept and slept all day')).toBe('from Oslo slept'));

  it('takes two small words within a name', () =>
    expect(candidatesOf('he sold a share in Bank of the West and went home')).toBe(
      'in Bank of the West and',
    ));

  it('takes what hyphens join to a capitalised word', () => {
    expect(candidatesOf('we saw that Chan Tai-man-ying was the one who lost')).toBe(
      'that Chan Tai - man - ying was',
    );
    expect(candidatesOf('in the ultra-Orthodox quarter nobody spoke of it')).toBe(
      'the ultra - Orthodox quarter',
    );
  });

  it('passes over a small word that is capitalised for its place only', () => {
    expect(candidatesOf('The dog that barked was not heard')).toBe('');
    expect(candidatesOf('The Guardian said nothing more about it')).toBe('The Guardian said');
  });

  it('takes all of a sentence without capitals', () =>
    expect(candidatesOf('nobody wrote that word')).toBe('nobody wrote that word'));
});
