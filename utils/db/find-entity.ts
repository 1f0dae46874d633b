import { listNameKeys } from '../knowledge/list-name-keys.ts';
import type { LibraryEntity } from '../types.ts';
import { chooseEntity, type Named } from './choose-entity.ts';
import type { Shelf } from './shelf.ts';

/** The library's entity for somebody of an article, null where there is none yet. */
export async function findEntityOf(shelf: Shelf, named: Named): Promise<LibraryEntity | null> {
  const keys = listNameKeys(named.kind, named.names);
  const lists = await Promise.all(keys.map((key) => shelf.listEntitiesByName(key)));
  return chooseEntity(
    named,
    lists.flat().map(({ entity }) => entity),
  );
}
