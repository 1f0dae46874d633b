import { splitWords } from '../knowledge/split-words.ts';
import type { IdSource } from '../make-id.ts';
import { moveOn } from '../notes/stamp.ts';
import type { EntityKind, LibraryEntity, Timestamp } from '../types.ts';
import { findHead, listGroup } from './find-entity.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredEntity } from './make-stored.ts';
import { countOn } from './read-notes-on.ts';
import type { Shelf, Store, WritableShelf } from './shelf.ts';

/** What of an entity a reader changes. */
export type EntityChange = Pick<LibraryEntity, 'kind' | 'name' | 'aliases' | 'links'>;

/** Somebody of the library with all that was merged into them. */
export interface EntityInFull {
  readonly entity: LibraryEntity;
  readonly merged: readonly LibraryEntity[];
  readonly notes: number;
}

/** The reader's work on whom the notes are about. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface EntityDesk {
  /** Those with notes and a name that has every word of the query, or its beginning; a blank one finds the newest. */
  find(query: string, limit: number): Promise<readonly LibraryEntity[]>;
  /** For each name, given by its keys (see `listNameKeys`), of which kinds those are who go by it. */
  listKinds(names: readonly (readonly string[])[]): Promise<readonly (readonly EntityKind[])[]>;
  /** Somebody by id; one that was merged gives whom it was merged into. */
  read(id: string): Promise<EntityInFull>;
  /** @param updated of the version that was changed; another one in the store is a `conflict` */
  change(id: string, change: EntityChange, updated: Timestamp): Promise<LibraryEntity>;
  /** Shows one as a part of another from now on. Nothing is moved, so splitting again loses nothing. */
  merge(id: string, into: string): Promise<void>;
  /** Undoes a merging. */
  split(id: string): Promise<void>;
}

/** So many of whom a first word finds are looked at, and of the newest notes for a blank query. */
const LOOKED_AT = 300;

export function createEntityDesk(store: Store, environment: Pick<IdSource, 'now'>): EntityDesk {
  return {
    find: (query, limit) =>
      store.read(async (shelf) => {
        const found = new Map<string, LibraryEntity>();
        for (const candidate of await listCandidates(shelf, splitWords(query))) {
          if (found.size >= limit) break;
          const head = await findHead(shelf, candidate);
          if (found.has(head.id)) continue;
          if ((await countOn(shelf, await listGroup(shelf, head))) > 0) found.set(head.id, head);
        }
        return [...found.values()];
      }),
    listKinds: (names) =>
      store.read((shelf) =>
        Promise.all(
          names.map(async (keys) => {
            const found = await Promise.all(keys.map((key) => shelf.listEntitiesByName(key)));
            return [...new Set(found.flat().map(({ entity }) => entity.kind))];
          }),
        ),
      ),
    read: (id) =>
      store.read(async (shelf) => {
        const head = await findHead(shelf, await requireEntity(shelf, id));
        const group = await listGroup(shelf, head);
        return { entity: head, merged: group.slice(1), notes: await countOn(shelf, group) };
      }),
    change: (id, change, updated) =>
      store.write(async (shelf) => {
        const entity = await requireEntity(shelf, id);
        if (entity.updated !== updated) throw new LibraryError('conflict', 'changed meanwhile');
        return await put(shelf, { ...entity, ...change }, environment.now());
      }),
    merge: (id, into) => store.write((shelf) => mergeEntities(shelf, id, into, environment.now())),
    split: (id) =>
      store.write(async (shelf) => {
        const entity = await requireEntity(shelf, id);
        if (entity.mergedInto !== null) await put(shelf, { ...entity, mergedInto: null }, environment.now());
      }),
  };
}

/**
 * Merges within a transaction. Merging with oneself, also by way of others, changes nothing.
 * @throws LibraryError `missing`
 */
export async function mergeEntities(
  shelf: WritableShelf,
  id: string,
  into: string,
  now: Timestamp,
): Promise<void> {
  const head = await findHead(shelf, await requireEntity(shelf, id));
  const target = await findHead(shelf, await requireEntity(shelf, into));
  if (head.id !== target.id) await put(shelf, { ...head, mergedInto: target.id }, now);
}

async function put(shelf: WritableShelf, entity: LibraryEntity, now: Timestamp): Promise<LibraryEntity> {
  const changed = { ...entity, updated: moveOn(now, entity.updated) };
  await shelf.putEntity(makeStoredEntity(changed));
  return changed;
}

async function requireEntity(shelf: Shelf, id: string): Promise<LibraryEntity> {
  const stored = await shelf.findEntity(id);
  if (stored === undefined) throw new LibraryError('missing', 'no such entity');
  return stored.entity;
}

async function listCandidates(shelf: Shelf, words: readonly string[]): Promise<readonly LibraryEntity[]> {
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) {
    const newest = await shelf.listNotesBefore(null, LOOKED_AT);
    const ids = new Set(newest.map(({ note }) => note.entityId));
    const stored = await Promise.all([...ids].map((id) => shelf.findEntity(id)));
    return stored.flatMap((one) => (one === undefined ? [] : [one.entity]));
  }
  const found = await shelf.listEntitiesByWord(longest, LOOKED_AT);
  return found
    .filter((stored) => words.every((word) => stored.words.some((other) => other.startsWith(word))))
    .map(({ entity }) => entity)
    .sort((a, b) => b.updated - a.updated);
}
