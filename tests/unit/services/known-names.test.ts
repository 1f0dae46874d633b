import { describe, expect, it } from 'vitest';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { chooseNames } from '../../../utils/services/known-names.ts';
import { makeEntry } from './example-pack.ts';

const entry = (name: string, kind: PackEntry['kind'], source = 'ror'): PackEntry => ({
  ...makeEntry(0),
  name,
  aliases: [],
  kind,
  source,
});

describe('chooseNames', () => {
  it('takes a name of people alone for a person’s', () => {
    expect(chooseNames(['Ann Lee'], [[entry('Ann Lee', 'person')]])).toEqual([
      { name: 'Ann Lee', kind: 'person' },
    ]);
    expect(
      chooseNames(['Ann Lee'], [[entry('Ann Lee', 'person'), entry('Ann Lee', 'organisation')]]),
    ).toEqual([]);
  });

  it('leaves names with a title, ends of words and what somebody is called in jest', () => {
    const lund: PackEntry = {
      ...entry('Joe Lund', 'person'),
      aliases: ['Vice President Lund', 'Sleepy Joe', 'J. Lund'],
    };
    const judge = (name: string) => chooseNames([name], [[lund]]);
    for (const name of ['Vice President Lund', 'Sleepy Joe X', '- General Lund'])
      expect(judge(name)).toEqual([]);
    expect(judge('Joe Lund')).toEqual([{ name: 'Joe Lund', kind: 'person' }]);
  });

  it('takes organisations that are well known, and names that small words hold together', () => {
    const known = { name: 'Harbour Watch', kind: 'organisation' };
    expect(chooseNames(['Harbour Watch'], [[entry('Harbour Watch', 'organisation')]])).toEqual([]);
    expect(chooseNames(['Harbour Watch'], [[entry('Harbour Watch', 'organisation', 'supplement')]])).toEqual([
      known,
    ]);
    const long = 'Rope and Tides Board';
    expect(chooseNames([long], [[entry(long, 'organisation')]])).toEqual([
      { name: long, kind: 'organisation' },
    ]);
  });

  it('leaves what begins a longer name, what goes by another name, and products', () => {
    const union = entry('National Union', 'organisation', 'factbook');
    expect(chooseNames(['National Union', 'National Union of Students'], [[union], []])).toEqual([]);
    expect(chooseNames(['National Union'], [[union]])).toHaveLength(1);
    expect(chooseNames(['Harbour Watch'], [[entry('Quay', 'organisation', 'supplement')]])).toEqual([]);
    expect(chooseNames(['Harbour Watch'], [[entry('Harbour Watch', 'product', 'supplement')]])).toEqual([]);
  });
});
