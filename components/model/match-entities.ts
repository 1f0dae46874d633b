import type { Entity } from '../../utils/types.ts';
import { fold } from './fold.ts';

/** The entities one of whose names or roles has every word of the query in it; all where the query is blank. */
export function matchEntities(entities: readonly Entity[], query: string): readonly Entity[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entities;
  return entities.filter((entity) => {
    const roles = entity.roles.flatMap(({ title, organisation }) => [title, organisation ?? '']);
    const text = fold([entity.name, ...entity.aliases, ...roles].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
