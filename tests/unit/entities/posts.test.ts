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

  it('are the paragraph before a signature that stands alone', () => {
    expect(
      listQuotes(read(['A bit tired, but no boat leaves.', '— Ada Okafor (@adaokafor) May 2, 2020'], names)),
    ).toEqual([['A bit tired, but no boat leaves.', 'Ada Okafor']]);
    expect(listQuotes(read(['The harbour is shut.', '— boaty (@boaty) May 2, 2020'], names))).toEqual([]);
  });

  it('that quote somebody are not their author’s words', () => {
    const whosWho = read(
      [
        'Ada Okafor of the Harbour Board: "No boat leaves the harbour before the end of May." — Cleo Marsh (@cleo) May 2, 2020',
      ],
      { person: ['Ada Okafor', 'Cleo Marsh'], organisation: ['Harbour Board'] },
    );
    expect(listQuotes(whosWho)).toEqual([
      ['No boat leaves the harbour before the end of May.', 'Ada Okafor'],
    ]);
  });
});
