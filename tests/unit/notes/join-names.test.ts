import { describe, expect, it } from 'vitest';
import { createLibraryEntity, joinNames } from '../../../utils/notes/join-names.ts';

describe('createLibraryEntity', () => {
  it('takes the first name as the name and each other one once', () => {
    const entity = createLibraryEntity(
      'e1',
      'person',
      [' Tobias Wren ', 'Wren', 'Tobias Wren', 'Wren', ' '],
      7,
    );
    expect(entity).toMatchObject({
      id: 'e1',
      kind: 'person',
      name: 'Tobias Wren',
      aliases: ['Wren'],
      created: 7,
      updated: 7,
    });
  });
});

describe('joinNames', () => {
  const entity = createLibraryEntity('e1', 'person', ['Tobias Wren', 'Wren'], 7);

  it('adds what is new and says so by its time', () => {
    expect(joinNames(entity, ['Sir Tobias Wren', 'Wren'], 9)).toEqual({
      ...entity,
      aliases: ['Wren', 'Sir Tobias Wren'],
      updated: 9,
    });
  });

  it('leaves an entity alone that has them all', () => {
    expect(joinNames(entity, ['Wren', 'Tobias Wren', ''], 9)).toBe(entity);
  });

  it('does not swell without end', () => {
    const many = Array.from({ length: 500 }, (_, index) => `Form ${index}`);
    const full = joinNames(entity, many, 9);
    expect(full.aliases).toHaveLength(200);
    expect(joinNames(full, ['One more'], 10)).toBe(full);
  });
});
