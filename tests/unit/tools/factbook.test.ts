import { describe, expect, it } from 'vitest';
import { readLeaders } from '../../../tools/packs/readers/factbook-leaders.ts';
import { readParties } from '../../../tools/packs/readers/factbook-parties.ts';

const leaders = (state: string, head = '') =>
  readLeaders(
    { 'Executive branch': { 'chief of state': { text: state }, 'head of government': { text: head } } },
    'Freedonia',
    false,
  ).map(({ name, aliases, roles }) => [name, aliases, roles[0]!.title, roles[0]!.from]);

describe('readLeaders', () => {
  it('reads title, name in capitals and date', () => {
    expect(
      leaders('President Rufus Quincy FIREFLY (since 2 June 2018)', 'Prime Minister XU Wei (since May 2020)'),
    ).toEqual([
      ['Rufus Quincy Firefly', ['Rufus Firefly'], 'President of Freedonia', '2018-06-02'],
      ['Xu Wei', [], 'Prime Minister of Freedonia', '2020-05'],
    ]);
  });

  it('takes the representative of a monarch, and the monarch', () => {
    expect(
      leaders('King OTTO IV (since 1 May 2019); represented by Governor General Dame Ada LANE (since 2021)'),
    ).toEqual([
      ['King Otto IV', ['Otto IV'], 'King of Freedonia', '2019-05-01'],
      ['Ada Lane', [], 'Governor General of Freedonia', '2021'],
    ]);
  });

  it('takes a surname that looks like a Roman number for a surname', () => {
    expect(leaders('President XI Minh (since 14 March 2013)')).toEqual([
      ['Xi Minh', [], 'President of Freedonia', '2013-03-14'],
    ]);
  });

  it('leaves out what is of another form', () => {
    expect(leaders('President (vacant)', 'Chair of the Council Max MUSTER (since 2020)')).toEqual([]);
  });
});

describe('readParties', () => {
  it('reads a party a line, with its short name', () => {
    const text =
      'Forward Freedonia or FF <br>Labor Party<br>note: two more<br>Grand Coalition (includes all)';
    const parties = readParties({ 'Political parties': { text } }, 'Freedonia', 'FD');
    expect(parties.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Forward Freedonia', ['FF']],
      ['Labor Party', ['Labour Party']],
    ]);
  });
});
