import { createLibraryEntity, joinNames } from '../notes/join-names.ts';
import type { LibraryEntity, Timestamp } from '../types.ts';
import { findEntityOf } from './find-entity.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredEntity } from './make-stored.ts';
import type { Named } from './rank-entities.ts';
import type { WritableShelf } from './shelf.ts';

/**
 * The entity named, new or with the names it did not have yet.
 * @param freshId id of a new one
 * @throws LibraryError `missing` where it is named by an id that the library does not have
 */
export async function keepEntity(
  shelf: WritableShelf,
  named: Named,
  freshId: string,
  now: Timestamp,
): Promise<LibraryEntity> {
  const known = await findEntityOf(shelf, named);
  if (known === null && named.id !== undefined) throw new LibraryError('missing', 'no such entity');
  const entity =
    known === null
      ? createLibraryEntity(freshId, named.kind, named.names, now)
      : joinNames(known, named.names, now);
  if (entity !== known) await shelf.putEntity(makeStoredEntity(entity));
  return entity;
}
