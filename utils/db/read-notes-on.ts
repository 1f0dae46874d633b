import { comparePinned } from '../notes/compare-notes.ts';
import type { LibraryEntity, Note } from '../types.ts';
import {
  dropNeedlessUrls,
  findEntityOf,
  findHead,
  listEntitiesOf,
  listGroup,
  listGroupOf,
} from './find-entity.ts';
import type { Named } from './rank-entities.ts';
import type { Shelf } from './shelf.ts';

/** The notes on somebody. */
export interface NotesOn {
  /** Null while there are no notes. */
  readonly entity: LibraryEntity | null;
  /** Pinned ones first, then newest first. */
  readonly notes: readonly Note[];
  /** How many there are in all. */
  readonly total: number;
  /** Others in the library who go by the same name and have notes. */
  readonly others: readonly LibraryEntity[];
}

/** The notes on somebody and on all that were merged into them, at most `limit`. */
export async function readNotesOn(
  shelf: Shelf,
  named: Named,
  limit = Number.POSITIVE_INFINITY,
): Promise<NotesOn> {
  const entity = await findEntityOf(shelf, named);
  if (entity === null) return { entity: null, notes: [], total: 0, others: [] };
  const head = await findHead(shelf, entity);
  const group = await listGroup(shelf, head);
  const lists = await Promise.all(
    group.flatMap(({ id }) => [shelf.listPinnedOn(id), shelf.listNotesOn(id, limit)]),
  );
  const notes = new Map(lists.flat().map(({ note }) => [note.id, note]));
  const total = await countOn(shelf, group);
  return {
    entity: total === 0 ? null : head,
    notes: [...notes.values()].sort(comparePinned).slice(0, limit),
    total,
    others: named.id === undefined ? await listOthers(shelf, named, head) : [],
  };
}

/** How many notes there are on each. */
export async function countOnAll(shelf: Shelf, all: readonly Named[]): Promise<readonly number[]> {
  const [asked, hasMerged] = await Promise.all([dropNeedlessUrls(shelf, all), shelf.hasMerged()]);
  return await Promise.all(
    asked.map(async (named) => {
      const entity = await findEntityOf(shelf, named);
      return entity === null ? 0 : await countOn(shelf, await listGroupOf(shelf, entity, hasMerged));
    }),
  );
}

/** How many notes there are on some entities together. */
export async function countOn(shelf: Shelf, group: readonly LibraryEntity[]): Promise<number> {
  const counts = await Promise.all(group.map(({ id }) => shelf.countNotesOn(id)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function listOthers(
  shelf: Shelf,
  named: Named,
  head: LibraryEntity,
): Promise<readonly LibraryEntity[]> {
  const others = new Map<string, LibraryEntity>();
  for (const entity of await listEntitiesOf(shelf, named)) {
    const other = await findHead(shelf, entity);
    if (other.id === head.id || others.has(other.id)) continue;
    if ((await countOn(shelf, await listGroup(shelf, other))) > 0) others.set(other.id, other);
  }
  return [...others.values()];
}
