import { describe, expect, it } from 'vitest';
import { findLineUps } from '../../../../utils/entities/mentions/find-line-ups.ts';
import { findNames, read } from '../support/name-places.ts';

const person = ['Tom Ashdown', 'Lewis', 'Obi', 'Cole', 'Doyle', 'Peters'];
const LINE =
  'Harborough: Lewis; Grant, Obi, Hill, Cole; Van der Meer, Banks (Young 70), Rice; Doyle, Ashdown, King. Subs not used: Peters, Lowe.';

function foundIn(text: string): string[] {
  return findLineUps(text, findNames(text, { person, place: ['Rice'] }))
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

describe('line-ups', () => {
  it('name a player in each place', () => {
    expect(foundIn(LINE)).toEqual(
      'Lewis Grant Obi Hill Cole|Van der Meer|Banks Young Rice Doyle Ashdown King Peters Lowe'
        .split('|')
        .flatMap((part) => (part.startsWith('Van') ? [part] : part.split(' '))),
    );
  });

  it('give their bare surnames to whom the report names in full, and no roles', () => {
    const { entities } = read(['Tom Ashdown scored.', LINE], { person });
    const ashdown = entities.find(({ name }) => name === 'Tom Ashdown');
    expect(ashdown?.mentions.length).toBe(2);
    expect(entities.flatMap(({ roles }) => roles)).toEqual([]);
  });

  it.each([
    'They visited: France, Germany, Italy, Spain, Greece, Malta, Cyprus.',
    'Lewis, Obi, Cole, Doyle and Peters came; Hill, Grant and Lowe did not.',
    'Menu: Soup; Bread, Butter, Cheese; Apples, Pears, Plums; Tea, Coffee.',
  ])('are not: %s', (text) => {
    expect(foundIn(text)).toEqual(
      findNames(text, { person }).map(({ start, end }) => text.slice(start, end)),
    );
  });
});
