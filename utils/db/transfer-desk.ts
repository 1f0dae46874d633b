import type {
  LibraryRecords,
  LibraryStretch,
  Matches,
  MatchQuestion,
  PutSlice,
  Timestamp,
} from '../types.ts';
import { findEntityOf } from './find-entity.ts';
import { LibraryError } from './library-error.ts';
import { putIncoming } from './put-incoming.ts';
import type { StoredImport } from './schema.ts';
import type { Store } from './shelf.ts';
import { undoChange } from './undo-change.ts';

/** How far the undoing of an import has come. */
export interface Undoing {
  readonly isDone: boolean;
  /** Records put back, and those left as they are since they were changed after the import. */
  readonly undone: number;
  readonly left: number;
}

/** Takes whole libraries out and in. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface TransferDesk {
  /** All stores, each in stretches of `size` records, which follow each other. */
  listStretches(size: number): Promise<readonly LibraryStretch[]>;
  /** The first records of a stretch, tombstones too, and what is left of it. */
  readSlice(
    stretch: LibraryStretch,
    limit: number,
  ): Promise<LibraryRecords & { readonly next: LibraryStretch | null }>;
  /** All notes, tombstones too. */
  countNotes(): Promise<number>;
  match(question: MatchQuestion): Promise<Matches>;
  /** Begins an import; the one before can no longer be undone. */
  begin(id: string, name: string, settings: StoredImport['settings']): Promise<void>;
  /** Puts a slice, all of it or nothing. What was changed since it was compared is left alone and counted. */
  put(id: string, slice: PutSlice): Promise<{ kept: number; missed: number }>;
  end(id: string): Promise<void>;
  readLast(): Promise<StoredImport | null>;
  /** Undoes at most `limit` changes of the last import; to be called until it is done. */
  undo(id: string, limit: number): Promise<Undoing>;
}

const ORDER = ['entities', 'notes', 'corrections', 'readings'] as const;
const NOTHING: LibraryRecords = { entities: [], notes: [], corrections: [], readings: [] };

export function createTransferDesk(store: Store, now: () => Timestamp): TransferDesk {
  return {
    listStretches: (size) =>
      store.read(async (shelf) => {
        const stretches: LibraryStretch[] = [];
        for (const name of ORDER) {
          const ends = await shelf.listEvery(name, size);
          [null, ...ends].forEach((after, index) => {
            stretches.push({ store: name, after, until: ends[index] ?? null });
          });
        }
        return stretches;
      }),
    readSlice: (stretch, limit) =>
      store.read(async (shelf) => {
        const slice = await readSlice(stretch, limit, shelf);
        const read = slice[stretch.store];
        const isMore = read.length === limit && read.at(-1)?.id !== stretch.until;
        return { ...slice, next: isMore ? { ...stretch, after: read.at(-1)?.id ?? null } : null };
      }),
    countNotes: () => store.read((shelf) => shelf.countRecords('notes')),
    match: ({ entities, notes, corrections, readings }) =>
      store.read(async (shelf) => ({
        entities: await Promise.all(
          entities.map(async ({ id, kind, names }) => {
            const known = await shelf.findRecord('entities', id);
            return known?.entity ?? (await findEntityOf(shelf, { kind, names }));
          }),
        ),
        notes: await Promise.all(
          notes.map(async (id) => (await shelf.findRecord('notes', id))?.note ?? null),
        ),
        corrections: await keepKnown(corrections, (id) => shelf.findRecord('corrections', id)),
        readings: await keepKnown(readings, (id) => shelf.findRecord('readings', id)),
      })),
    begin: (id, name, settings) =>
      store.write(async (shelf) => {
        await shelf.clearImport();
        await shelf.putImport({ id, name, begun: now(), ended: null, kept: 0, settings });
      }),
    put: (id, slice) =>
      store.write(async (shelf) => {
        const head = await requireImport(await shelf.findImport(), id);
        const done = await putIncoming(shelf, slice, head.kept);
        await shelf.putImport({ ...head, kept: head.kept + done.kept });
        return done;
      }),
    end: (id) =>
      store.write(async (shelf) => {
        const head = await requireImport(await shelf.findImport(), id);
        await shelf.putImport({ ...head, ended: now() });
      }),
    readLast: () => store.read(async (shelf) => (await shelf.findImport()) ?? null),
    undo: (id, limit) =>
      store.write(async (shelf) => {
        const head = await requireImport(await shelf.findImport(), id);
        const changes = await shelf.listChanges(limit);
        const late = await shelf.listDeletedSince(head.begun);
        const buried = new Set(late.map(({ note }) => note.entityId));
        let undone = 0;
        for (const change of changes) {
          if (await undoChange(shelf, change, buried)) undone += 1;
          await shelf.deleteChange(change.number);
        }
        const isDone = changes.length < limit;
        if (isDone) await shelf.clearImport();
        return { isDone, undone, left: changes.length - undone };
      }),
  };
}

async function readSlice(
  { store, ...ends }: LibraryStretch,
  limit: number,
  shelf: Parameters<Parameters<Store['read']>[0]>[0],
): Promise<LibraryRecords> {
  switch (store) {
    case 'entities':
      return {
        ...NOTHING,
        entities: (await shelf.listRecords({ store, ...ends }, limit)).map(({ entity }) => entity),
      };
    case 'notes':
      return {
        ...NOTHING,
        notes: (await shelf.listRecords({ store, ...ends }, limit)).map(({ note }) => note),
      };
    case 'corrections':
      return { ...NOTHING, corrections: await shelf.listRecords({ store, ...ends }, limit) };
    case 'readings':
      return {
        ...NOTHING,
        readings: (await shelf.listRecords({ store, ...ends }, limit)).map(
          ({ keys: _keys, ...reading }) => reading,
        ),
      };
  }
}

async function keepKnown(ids: readonly string[], find: (id: string) => Promise<unknown>): Promise<string[]> {
  const found = await Promise.all(ids.map(find));
  return ids.filter((_, index) => found[index] !== undefined);
}

async function requireImport(head: StoredImport | undefined, id: string): Promise<StoredImport> {
  if (head?.id !== id) throw new LibraryError('missing', 'no such import');
  return head;
}
