import { describe, expect, it } from 'vitest';
import type { Row } from '../../../tools/packs/read/tables.ts';
import { readNames } from '../../../tools/packs/readers/uk-names.ts';
import { writeNames } from '../../../tools/packs/readers/us-names.ts';

const main = (given: string, family: string, more: Row = {}): Row => ({
  note: 'Main',
  given_name: given,
  family_name: family,
  ...more,
});
const alternate = (name: string): Row => ({ note: 'Alternate', name });

describe('readNames', () => {
  it('drops offices and slips of the record, keeps nicknames and changes of name', () => {
    const names = readNames([
      main('Edwina', 'Marlowe'),
      alternate('The Prime Minister'),
      alternate('the convener'),
      alternate('Archbishop of Canterbury'),
      alternate('Edwina Marlow'),
      alternate('Eddie Marlowe'),
      alternate('Edwina Hathersage'),
    ]);
    expect(names).toEqual({ name: 'Edwina Marlowe', aliases: ['Eddie Marlowe', 'Edwina Hathersage'] });
  });

  it('calls a peer who was a commoner by the name of before', () => {
    const names = readNames([
      main('Percy', 'Ashby', { end_date: '2001-05-14' }),
      {
        note: 'Main',
        given_name: 'Percy',
        honorific_prefix: 'Lord',
        lordname: 'Ashby',
        lordofname: 'Norton',
        start_date: '2001-07-24',
      },
    ]);
    expect(names).toEqual({ name: 'Percy Ashby', aliases: ['Lord Ashby of Norton', 'Lord Ashby'] });
  });

  it('calls a bishop by name and not by the see', () => {
    const names = readNames([
      {
        note: 'Main',
        given_name: 'Alan Chesham',
        honorific_prefix: 'Bishop',
        lordname: '',
        lordofname: 'Blackburn',
      },
    ]);
    expect(names).toEqual({ name: 'Alan Chesham', aliases: [] });
  });

  it('puts the latest name first and the earlier among the aliases', () => {
    const names = readNames([
      main('Sara', 'Fern', { end_date: '2018-04-15' }),
      main('Sara', 'Brand', { start_date: '2018-04-16' }),
    ]);
    expect(names).toEqual({ name: 'Sara Brand', aliases: ['Sara Fern'] });
  });
});

describe('writeNames', () => {
  it('writes the name of the papers and the other forms', () => {
    expect(
      writeNames({ first: 'Joseph', middle: 'Robert', last: 'Hale', nickname: 'Joe', suffix: 'Jr.' }),
    ).toEqual({
      name: 'Joe Hale',
      aliases: ['Joseph Hale', 'Joseph Robert Hale', 'Joseph R. Hale', 'Joe Hale Jr.'],
    });
  });

  it('calls somebody with an initial for a first name by the middle one', () => {
    expect(writeNames({ first: 'C.', middle: 'Wendell', last: 'Poe' }).name).toBe('Wendell Poe');
  });
});
