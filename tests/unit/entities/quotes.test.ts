import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Block } from '../../../utils/types.ts';
import { findNames, listQuotes, read } from './support/name-places.ts';

const names = {
  person: ['Ada Okafor', 'Okafor', 'Ben Tarrant', 'Tarrant', 'Cleo Marsh', 'Marsh'],
  organisation: ['Harbour Trust'],
};
const quotesIn = (...paragraphs: string[]) => listQuotes(read(paragraphs, names));

describe('quotations', () => {
  it('reads curly, straight and single marks', () => {
    expect(quotesIn('“We will not go,” said Ada Okafor.')).toEqual([['We will not go,', 'Ada Okafor']]);
    expect(quotesIn('"We will not go," said Ada Okafor.')).toEqual([['We will not go,', 'Ada Okafor']]);
    expect(quotesIn('‘We won’t go to the students’ hall,’ said Ada Okafor.')).toEqual([
      ['We won’t go to the students’ hall,', 'Ada Okafor'],
    ]);
    expect(quotesIn("'We won't go to the hall,' said Ada Okafor.")).toEqual([
      ["We won't go to the hall,", 'Ada Okafor'],
    ]);
  });

  it('takes no phrase in marks for one where nobody here says it', () => {
    expect(quotesIn('Ada Okafor is said to prefer a “more modern” way of life.')).toEqual([]);
    expect(quotesIn('Ada Okafor was described as a “rising star” of the trade.')).toEqual([]);
    expect(quotesIn('Ada Okafor was saying it was “more modern” than his own.')).toHaveLength(1);
  });

  it('keeps a nested quotation inside', () => {
    expect(quotesIn('“He told me, ‘Go away at once,’ and left,” said Ada Okafor.')).toEqual([
      ['He told me, ‘Go away at once,’ and left,', 'Ada Okafor'],
    ]);
  });

  it('reads one split by its speaker', () => {
    expect(quotesIn('“We will not go,” said Ada Okafor, “until the rain has stopped.”')).toEqual([
      ['We will not go,', 'Ada Okafor'],
      ['until the rain has stopped.', 'Ada Okafor'],
    ]);
  });

  it('runs over paragraphs, with marks opened anew or not', () => {
    expect(quotesIn('Ada Okafor said:', '“The first part is this.', '“The second part is that.”')).toEqual([
      ['The first part is this.', 'Ada Okafor'],
      ['The second part is that.', 'Ada Okafor'],
    ]);
    expect(
      quotesIn(
        'Ada Okafor said:',
        '“The first part is this.',
        'The middle has no mark.',
        'The last one closes.”',
        'Then it was over.',
      ),
    ).toEqual([
      ['The first part is this.', 'Ada Okafor'],
      ['The middle has no mark.', 'Ada Okafor'],
      ['The last one closes.', 'Ada Okafor'],
    ]);
  });

  it('goes on through whole paragraphs behind "X said:", until somebody else speaks', () => {
    expect(
      quotesIn(
        'Ada Okafor, the mayor, said:',
        '“The first part is this.”',
        '“The second part is that.”',
        '“The third part is long.”',
        'Ben Tarrant said: “I do not agree with it.”',
      ),
    ).toEqual([
      ['The first part is this.', 'Ada Okafor'],
      ['The second part is that.', 'Ada Okafor'],
      ['The third part is long.', 'Ada Okafor'],
      ['I do not agree with it.', 'Ben Tarrant'],
    ]);
  });

  it('takes a block quotation without marks', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'In her letter Ada Okafor wrote:' },
      { kind: 'quote', text: 'We will not go there again this year.' },
    ];
    const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
    const whosWho = readEntities({ blocks, byline: null, title: '' }, findNames(text, names));
    expect(listQuotes({ ...whosWho, text })).toEqual([
      ['We will not go there again this year.', 'Ada Okafor'],
    ]);
  });

  it('is none for titles of works and for scare quotes', () => {
    expect(quotesIn('Ada Okafor read “The Long Way Home” on Sunday.')).toEqual([]);
    expect(quotesIn('It was a so-called “smart” meter that Ada Okafor had.')).toEqual([]);
    expect(quotesIn('The board is 24" wide, the other 6\'2" tall.')).toEqual([]);
  });

  it('ends a quotation without end with its paragraph', () => {
    expect(quotesIn('Ada Okafor said: “We will not go there.', 'The rain went on all day.')).toEqual([
      ['We will not go there.', 'Ada Okafor'],
    ]);
  });
});

describe('speakers', () => {
  it('follows pronouns', () => {
    expect(quotesIn('Ada Okafor arrived late.', '“The train was slow that day,” she said.')).toEqual([
      ['The train was slow that day,', 'Ada Okafor'],
    ]);
  });

  it('carries on from the last speaker', () => {
    const quotes = quotesIn(
      '“We will not go there,” Ada Okafor said. “It rains all day.”',
      '“And it rains all night, too.”',
    );
    expect(quotes.map(([, speaker]) => speaker)).toEqual(['Ada Okafor', 'Ada Okafor', 'Ada Okafor']);
  });

  it('reads an introduction with a relative clause', () => {
    expect(
      quotesIn('Ada Okafor, who lost her shop in the flood, told us: “We had no warning at all.”'),
    ).toEqual([['We had no warning at all.', 'Ada Okafor']]);
  });

  it('names nobody for an unnamed source', () => {
    expect(quotesIn('Ben Tarrant was away.', '“The train was slow that day,” a spokesman said.')).toEqual([
      ['The train was slow that day,', null],
    ]);
  });

  it('is not the one spoken to', () => {
    expect(quotesIn('“You should go home now,” Ben Tarrant told Cleo Marsh.')).toEqual([
      ['You should go home now,', 'Ben Tarrant'],
    ]);
  });

  it('leaves a quotation to the unnamed source right behind it', () => {
    const quotes = (text: string) => listQuotes(read([text], { person: ['Ada Okafor', 'Ben Tarrant'] }));
    expect(
      quotes('Ada Okafor, easy to provoke, has been “very worked up about it,” said a source close to her.'),
    ).toEqual([['very worked up about it,', null]]);
    expect(quotes('Ada Okafor has been “very worked up about it,” said Ben Tarrant.')).toEqual([
      ['very worked up about it,', 'Ben Tarrant'],
    ]);
  });
});
