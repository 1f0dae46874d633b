import { describe, expect, it } from 'vitest';
import { readBio, retokenise, toGiven, writeBio } from '../../../utils/ner/given.ts';

describe('retokenise', () => {
  it.each([
    [
      ['Dr', '.', 'Lee', "'s", 'U', '.', 'S', '.', 'visit'],
      ['Dr.', 'Lee', "'s", 'U.S.', 'visit'],
    ],
    [
      ['the', 'U.S.-led', 'force'],
      ['the', 'U.S.', '-', 'led', 'force'],
    ],
    [
      ['O', '’', 'Brien', 'left'],
      ["O'Brien", 'left'],
    ],
    [['\u200b', 'Ann'], ['Ann']],
  ])('%j', (given, forms) => expect(retokenise(given).map((token) => token.form)).toEqual(forms));

  it('leads names back to the given tokens, and calls a part of one MISC', () => {
    const tokens = retokenise(['The', 'NATO-led', 'force', 'of', 'Dr', '.', 'Lee']);
    const chunks = [
      { start: 1, end: 2, type: 1 },
      { start: 7, end: 8, type: 0 },
    ];
    expect(toGiven(tokens, chunks)).toEqual([
      { start: 1, end: 2, type: 3 },
      { start: 6, end: 7, type: 0 },
    ]);
  });
});

it('leaves a full stop of its own behind a company to the sentence', () => {
  const tokens = retokenise(['Acme', 'Corp', '.', 'It', 'bought', 'Acme', 'Corp.', 'twice']);
  const chunks = [
    { start: 0, end: 2, type: 1 },
    { start: 4, end: 6, type: 1 },
  ];
  expect(toGiven(tokens, chunks)).toEqual([
    { start: 0, end: 2, type: 1 },
    { start: 5, end: 7, type: 1 },
  ]);
});

describe('BIO tags', () => {
  it('survive a round', () => {
    const tags = ['B-PER', 'I-PER', 'B-PER', 'O', 'B-ORG', 'B-LOC', 'I-LOC', 'O', 'B-MISC'];
    expect(writeBio(tags.length, readBio(tags))).toEqual(tags);
  });

  it('let an I that continues nothing begin a name', () => {
    expect(readBio(['O', 'I-PER', 'I-ORG'])).toEqual([
      { start: 1, end: 2, type: 0 },
      { start: 2, end: 3, type: 1 },
    ]);
  });
});
