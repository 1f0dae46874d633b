import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Block } from '../../../utils/types.ts';
import { findNames, listQuotes, read } from './support/name-places.ts';

const names = {
  person: ['Ada Okafor', 'Ben Tarrant', 'Tarrant', 'Cleo Marsh', 'Marsh', 'Ivo Lund', 'Lund', 'Cleo', 'Ivo'],
};
const speakersIn = (...paragraphs: string[]) => listQuotes(read(paragraphs, names)).map((quote) => quote[1]);

describe('a speaker whom the words beside the quotation leave no doubt about', () => {
  it.each([
    ['Cleo Marsh left. “We have waited long enough for this,” said Cleo’s father, Ivo Lund.', 'Ivo Lund'],
    ['Cleo Marsh left. “We have waited long enough for this,” said a friend of Marsh, Ivo Lund.', 'Ivo Lund'],
    ['Cleo Marsh left. “We have waited long enough for this,” said a friend of Marsh.', null],
    ['Cleo Marsh left. “We have waited long enough for this,” said a friend, Ivo Lund’s cousin.', null],
  ])('is the name set off behind a noun: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it.each([
    ['Cleo Marsh learnt under Ivo Lund, who called her “the most stubborn pupil of them all”.', 'Ivo Lund'],
    ['Cleo Marsh said it was late, while the Greens’ Ivo Lund called it a “circus of fools”.', 'Ivo Lund'],
    ['Cleo Marsh scolded Ivo Lund for calling the minister “a liar and a cheat”.', 'Ivo Lund'],
    ['Cleo Marsh said that Ivo Lund was “a good friend of the house”.', 'Cleo Marsh'],
  ])('is the subject of the verb before it: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it.each([
    [
      '“We look below the surface of the sea,” said Wick Pumps Co-Founder and CEO Ivo Lund on new rigs.',
      'Ivo Lund',
    ],
    ['“We look below the surface of the sea,” said Co-Founder and CEO Ivo Lund.', 'Ivo Lund'],
    ['“We look below the surface of the sea,” said the mayor and Ivo Lund’s cousin.', null],
  ])('is the name behind two titles: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it('is who answers in a sentence of its own', () => {
    expect(
      speakersIn(
        '“They have been brilliant,” says Cleo Marsh. Ivo Lund disagrees. “They took a year to write.”',
      ),
    ).toEqual(['Cleo Marsh', 'Ivo Lund']);
  });

  it('is the senator who was introduced as Sen.', () => {
    expect(
      speakersIn('Sen. Ivo Lund thanked Cleo Marsh.', '“My nephew was a giant of a man,” the senator said.'),
    ).toEqual(['Ivo Lund']);
  });

  it('goes on through the paragraphs of a block quotation', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        text: 'Cleo Marsh, a former inspector, read Ivo Lund an email that she sent in 2019:',
      },
      { kind: 'quote', text: 'We will not go there again this year.' },
      { kind: 'quote', text: 'If anybody is hurt, you were told.' },
    ];
    const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
    const whosWho = readEntities({ blocks, byline: null, title: '' }, findNames(text, names));
    expect(listQuotes({ ...whosWho, text }).map((quote) => quote[1])).toEqual(['Cleo Marsh', 'Cleo Marsh']);
  });
});

describe('a short quotation behind a colon', () => {
  it('is one, title or label is none', () => {
    expect(
      listQuotes(read(['Cleo Marsh was blunter: “It’s over.”'], names)).map((quote) => quote[0]),
    ).toEqual(['It’s over.']);
    expect(listQuotes(read(['Cleo Marsh made a film: “The Lamp.”'], names))).toEqual([]);
  });
});
