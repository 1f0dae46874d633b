import { describe, expect, it } from 'vitest';
import { rankEntities } from '../../../utils/db/rank-entities.ts';
import type { EntityKind, LibraryEntity } from '../../../utils/types.ts';
import { makeEntity } from '../notes/example-entity.ts';

function make(id: string, kind: EntityKind, names: readonly string[], updated = 1): LibraryEntity {
  const [name = '', ...aliases] = names;
  return makeEntity({ id, kind, name, aliases, updated });
}

function choose(
  kind: EntityKind,
  names: readonly string[],
  candidates: readonly LibraryEntity[],
): string | null {
  return rankEntities({ kind, names }, candidates)[0]?.id ?? null;
}

describe('rankEntities', () => {
  it('lets the first name decide before the second', () => {
    const candidates = [
      make('second', 'person', ['Odile Fenwick']),
      make('first', 'person', ['Odile Marchetti']),
    ];
    expect(choose('person', ['Odile Marchetti', 'Odile Fenwick'], candidates)).toBe('first');
    expect(choose('person', ['Odile Fenwick', 'Odile Marchetti'], candidates)).toBe('second');
  });

  it('takes the one last written on where two fit', () => {
    const candidates = [
      make('old', 'person', ['John Tarrant'], 5),
      make('new', 'person', ['John Tarrant'], 9),
      make('older', 'person', ['John Tarrant'], 2),
    ];
    expect(choose('person', ['John Tarrant'], candidates)).toBe('new');
  });

  it('joins somebody who goes by one name with the same and with nobody else', () => {
    const candidates = [
      make('one', 'person', ['Banksy']),
      make('titled', 'person', ['Lord Ashgrove', 'Ashgrove']),
    ];
    expect(choose('person', ['Banksy'], candidates)).toBe('one');
    expect(choose('person', ['Robin Banksy', 'Banksy'], candidates)).toBeNull();
    expect(choose('person', ['Lord Ashgrove'], candidates)).toBe('titled');
    expect(choose('person', ['Ashgrove'], candidates)).toBeNull();
  });

  describe('organisations', () => {
    const airways = make('airways', 'organisation', ['Bramley Airways', 'BA']);
    const health = make('health', 'organisation', ['Department of Health', 'DHSC']);
    const who = make('who', 'organisation', ['World Health Organization', 'WHO']);
    const meta = make('meta', 'organisation', ['Meta']);

    it('are found by any form', () => {
      expect(choose('organisation', ['BA'], [airways])).toBe('airways');
      expect(choose('organisation', ['Meta Platforms', 'Meta'], [meta])).toBe('meta');
      expect(choose('organisation', ['the World Health Organization'], [who])).toBe('who');
    });

    it('tell acronyms by their case', () => {
      expect(choose('organisation', ['The Who'], [who])).toBeNull();
      expect(choose('organisation', ['WHO'], [who])).toBe('who');
    });

    it('are not joined by an acronym where their full names differ', () => {
      expect(choose('organisation', ['Bramley Academy', 'BA'], [airways])).toBeNull();
      expect(choose('organisation', ['Department of Health and Social Care', 'DHSC'], [health])).toBe(
        'health',
      );
    });
  });
});
