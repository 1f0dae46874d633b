import type { EntityKind, LibraryEntity, Timestamp } from '../types.ts';

/** Forms of a name kept with one entity; more than any article uses. */
const ALIAS_LIMIT = 200;

/** An entity for the library from the names that an article uses, the fullest first. */
export function createLibraryEntity(
  id: string,
  kind: EntityKind,
  names: readonly string[],
  now: Timestamp,
): LibraryEntity {
  const [name = '', ...others] = names.map((form) => form.trim());
  const links = { entry: null, wikidata: null };
  const entity = { id, kind, name, aliases: [], links, mergedInto: null, created: now, updated: now };
  return joinNames(entity, others, now);
}

/** The entity with the forms that it did not have yet; the same object where all are known. */
export function joinNames(entity: LibraryEntity, names: readonly string[], now: Timestamp): LibraryEntity {
  const known = new Set([entity.name, ...entity.aliases]);
  const fresh = [...new Set(names.map((form) => form.trim()))].filter(
    (form) => form !== '' && !known.has(form),
  );
  const room = ALIAS_LIMIT - entity.aliases.length;
  if (fresh.length === 0 || room <= 0) return entity;
  return {
    ...entity,
    aliases: [...entity.aliases, ...fresh.slice(0, room)],
    updated: Math.max(now, entity.updated),
  };
}
