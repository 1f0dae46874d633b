import type { Entity, LibraryEntity } from '../../utils/types.ts';
import { fold } from './fold.ts';

/**
 * The entity of an article that somebody of the library is, null where none is: of the same kind, and under the
 * fullest name of one or the other. Surnames are left aside, as two people may share one.
 */
export function findEntity(entities: readonly Entity[], known: LibraryEntity): Entity | null {
  const knownAs = new Set([known.name, ...known.aliases].map(fold));
  const isSame = ({ kind, name, aliases }: Entity): boolean =>
    kind === known.kind &&
    (knownAs.has(fold(name)) || (known.name.includes(' ') && aliases.map(fold).includes(fold(known.name))));
  return entities.find(isSame) ?? null;
}
