import { describe, expect, it } from 'vitest';
import { listQuotes, read } from './support/name-places.ts';

const names = {
  person: ['Ada Okafor', 'Okafor', 'Ben Tarrant', 'Tarrant', 'Cleo Marsh', 'Marsh'],
  organisation: ['Ministry of Ferries', 'Tidewater Group', 'Tidewater'],
};
const speakersIn = (...paragraphs: string[]) => listQuotes(read(paragraphs, names)).map((quote) => quote[1]);

describe('who stands right behind a quotation', () => {
  it.each([
    ['an organisation', 'It is to bring "calm", the Ministry of Ferries has said.', 'Ministry of Ferries'],
    ['an organisation', 'It is to bring "calm", the Ministry of Ferries said.', 'Ministry of Ferries'],
    [
      'a source without a name, who is passed on by somebody named',
      '“Do not hide things like this,” one passenger said, per Okafor. “Let us face it together.”',
      null,
    ],
    [
      'a person behind a party and a title',
      '“It is a great day for all boats as we move on to restoring them,” said Riverist S&D legislator Cleo Marsh, who led it.',
      'Cleo Marsh',
    ],
    [
      'the one said to speak, whatever paper has it',
      'Ben Tarrant came. “They say you have got to pay attention to this,” he said, according to Tidewater, the Tidewater Group.',
      'Ben Tarrant',
    ],
    [
      'a person behind the name of their employer',
      '“Do not hide things like this,” said Tidewater spokesman Ben Tarrant.',
      'Ben Tarrant',
    ],
  ])('is %s: %s', (_, text, speaker) => {
    const found = speakersIn('Ada Okafor met Cleo Marsh.', text);
    expect(new Set(found)).toEqual(new Set([speaker]));
  });
});

describe('an organisation that a pronoun takes up', () => {
  it('is heard in what it said, or they said', () => {
    expect(
      speakersIn(
        'Tidewater Group has twice denied doing wrong.',
        '“At no point did we stop the boats,” they said in a statement.',
      ),
    ).toEqual(['Tidewater Group']);
  });

  it('is not meant where a person stands between', () => {
    expect(
      speakersIn(
        'Tidewater Group fell out with Ada Okafor and Ben Tarrant.',
        '“At no point did we stop the boats,” they said in a statement.',
      ),
    ).not.toContain('Tidewater Group');
  });
});

describe('an epithet', () => {
  it.each([
    ['mother-of-two', 'Cleo Marsh'],
    ['34-year-old', 'Cleo Marsh'],
  ])('stands for the only person named before: the %s', (epithet, speaker) => {
    expect(
      speakersIn(
        'Mrs Marsh, Cleo Marsh, won a prize.',
        `The ${epithet} told the crowd: “I thank all of you.”`,
      ),
    ).toEqual([speaker]);
  });

  it('stands for nobody where two are named', () => {
    const { entities } = read(['Cleo Marsh met Ada Okafor.', 'The 34-year-old has left.'], names);
    expect(entities.flatMap(({ references }) => references)).toEqual([]);
  });

  it('is none before a noun', () => {
    const { entities } = read(['Cleo Marsh is here.', 'The 34-year-old ferry has left.'], names);
    expect(entities.flatMap(({ references }) => references)).toEqual([]);
  });
});
