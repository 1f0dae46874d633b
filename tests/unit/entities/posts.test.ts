import { describe, expect, it } from 'vitest';
import { listQuotes, read } from './support/name-places.ts';

const names = { person: ['Ada Okafor'], organisation: ['Harbour Board'] };

describe('posts from a platform', () => {
  it('are the words of who signed them', () => {
    const whosWho = read(
      [
        'The harbour is shut.',
        'No boat leaves, and all is calm — Ada Okafor (@adaokafor) May 2, 2020',
        'We are sorry for it – Harbour Board (@hb)',
      ],
      names,
    );
    expect(listQuotes(whosWho)).toEqual([
      ['No boat leaves, and all is calm', 'Ada Okafor'],
      ['We are sorry for it', 'Harbour Board'],
    ]);
    expect(whosWho.entities.map(({ heard }) => heard)).toEqual(['quoted', 'quoted']);
  });

  it.each([
    'No boat leaves — Ada Okafor left (she said).',
    'Ada Okafor (@adaokafor) writes of boats — and of the Harbour Board.',
    '— Ada Okafor (@adaokafor)',
  ])('are not: %s', (paragraph) => {
    expect(read([paragraph], names).quotes).toEqual([]);
  });

  it('of people whom nobody knows are nobody’s', () => {
    expect(listQuotes(read(['No boat leaves — boaty (@boaty) May 2, 2020'], names))).toEqual([
      ['No boat leaves', null],
    ]);
  });
});
