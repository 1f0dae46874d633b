import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../utils/ner/lexicon.ts';
import { BLOCK_SEPARATOR, type Block } from '../../../utils/types.ts';
import { findNames, recogniser, toBlocks } from './articles.ts';

const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

function checkMentions(texts: readonly string[]): void {
  const joined = texts.join(BLOCK_SEPARATOR);
  let last = 0;
  for (const { start, end, confidence } of recogniser.recognise(paragraphs(texts))) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(joined.length);
    expect(joined.slice(start, end)).not.toMatch(/^\s|\s$/);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    last = end;
  }
}

describe('recognise', () => {
  it('takes the bare name: no title, honorific, article or possessive', () => {
    const text =
      'Sir Martin Aldous met Dr. Helen Carver OBE on Monday. “Mr Aldous’s letter reached the Harrow Foundation,” said Professor Carver.';
    const { people, organisations } = findNames(text);
    expect(people).toEqual(['Aldous', 'Carver', 'Helen Carver', 'Martin Aldous']);
    expect(organisations).toEqual(['Harrow Foundation']);
  });

  it('marks nothing inside of addresses and links', () => {
    const text = 'Write to martin.aldous@harrow.org.uk or see https://www.harrow.org.uk/Martin_Aldous today.';
    expect(recogniser.recognise(toBlocks(text))).toEqual([]);
  });

  it('follows a lexicon for a name that it does not know, and the word that something is no name', () => {
    const blocks = toBlocks(
      'The decision by Zorbit surprised investors. Shares in Zorbit fell after Monday.',
    );
    const lexicon = createLexicon([{ name: 'Zorbit', kind: 'organisation' }]);
    const found = recogniser.recognise(blocks, lexicon).filter((mention) => mention.kind === 'organisation');
    expect(found.map((mention) => mention.start)).toEqual([16, 54]);
    const never = createLexicon([{ name: 'Zorbit', kind: null }]);
    expect(recogniser.recognise(blocks, never)).toEqual([]);
  });

  it('takes a known name for the beginning of a longer one where it goes on', () => {
    const text =
      'The ruling by the Supreme Court of Zambia came late. The Communist Party of Nepal welcomed it, and so did the TUC.';
    expect(findNames(text).organisations).toEqual([
      'Communist Party of Nepal',
      'Supreme Court of Zambia',
      'TUC',
    ]);
  });

  it('takes no common word for a name in a text wholly in lower case', () => {
    const text =
      'i was at the market on monday with my sister and we bought apples, bread and a new kettle. the shop was busy and ' +
      'will was late again. the council wants to close the library in may. martin aldous said the bank was right to trust us. ' +
      'nobody asked the bishop, the major or the young king next door what they hope for.';
    const { people, organisations } = findNames(text);
    expect([...people, ...organisations].filter((name) => !/aldous/u.test(name))).toEqual([]);
  });

  it('knows where a body ends whose name holds an “and” or a comma', () => {
    const text =
      'The Ministry of Housing, Communities and Local Government, the Treasury and the Food and Drug Administration wrote to the Department for Culture, Media and Sport, and Sport England answered.';
    expect(findNames(text).organisations).toEqual([
      'Department for Culture, Media and Sport',
      'Food and Drug Administration',
      'Ministry of Housing, Communities and Local Government',
      'Sport England',
      'Treasury',
    ]);
  });

  it('yields places inside of the text, in order and apart, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.lorem({ maxCount: 12 }),
      fc.constantFrom('Mr', 'Ann Lee', 'O’', 'Inc.', '\uD800', '👩‍👧', '\u0000', '“', 'J. K.'),
    );
    fc.assert(fc.property(fc.array(text, { maxLength: 8 }), checkMentions), { numRuns: 150 });
  });

  it.each([
    ['nothing', ''],
    ['emoji only', '👩‍👧‍👦🎉'.repeat(500)],
    ['lone surrogates', '\uD83D \uDC69 \uD800\uD800 Ann\uDC00 Lee'],
    ['control characters', '\u0000\u0007Ann\u0008 Lee\u001b[31m\u0085'],
    ['1 MB without a space', 'A'.repeat(1_000_000)],
    ['1 MB of dots and letters', 'a.'.repeat(500_000)],
    ['1 MB of marks', '“”'.repeat(500_000)],
  ])('stands %s', (_, text) => checkMentions([text, 'Ann Lee spoke.']), 30_000);
});

const toLetters = (n: number): string =>
  [...n.toString(10)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

it('finds the same after as many words that it has had to forget those it knew', () => {
  const article = toBlocks(
    'Dr. Helen Prior of the Harrow Foundation (HF) spoke to Martin Aldous in Leeds. “The HF acted,” said Prior.',
  );
  const before = recogniser.recognise(article);
  for (let round = 0; round < 3; round += 1) {
    const words = Array.from({ length: 7_000 }, (_, k) => `Zy${toLetters(7_000 * round + k)}`);
    recogniser.recognise(toBlocks(words.join(' ')));
    expect(recogniser.recognise(article)).toEqual(before);
  }
});

describe('tag', () => {
  it('gives a BIO tag for each given token', () => {
    const tags = recogniser.tag([
      ['Dr', '.', 'Helen', 'Carver', 'left', 'Paris', '.'],
      [],
      ['\u200b', 'Helen', 'Carver', "'s"],
    ]);
    expect(tags).toEqual([['O', 'O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'O'], [], ['O', 'B-PER', 'I-PER', 'O']]);
  });

  it('gives legal tags of the right number for any tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 10 })),
        (sentences) => {
          const tags = recogniser.tag(sentences);
          expect(tags.map((row) => row.length)).toEqual(sentences.map((row) => row.length));
          for (const row of tags)
            for (const [i, tag] of row.entries())
              if (tag.startsWith('I-')) expect(['B', 'I'].map((b) => b + tag.slice(1))).toContain(row[i - 1]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
