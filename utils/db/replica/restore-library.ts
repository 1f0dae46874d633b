import { moveCorrection } from '../../notes/move-correction.ts';
import { findEntityOf } from '../find-entity.ts';
import { LIBRARY_STORES } from '../library-transaction.ts';
import { makeStoredNote } from '../make-stored.ts';
import type { Database } from '../open-database.ts';
import type { RecordKey, StoredChoice, StoredRequest } from '../schema.ts';
import type { Store, WritableShelf } from '../shelf.ts';
import type { Use } from './build-replica.ts';
import { keyOf, type Replica, type ReplicaHead, type ReplicaRecords } from './replica.ts';

/** Records that are put back in one go. */
const SLICE = 200;

/**
 * Puts back into the library what the replica has and the library lacks, or has in an older state. Somebody on whom
 * the reader has written anew in the meantime stays one entity. Cut off at any point, it can be run again. The
 * library is then of the replica's life, but the replica has to be built anew, for it may lack what the library had.
 * @param store over the same library, one that lists no writes: until all is back the library must look lost
 */
export async function restoreLibrary(
  use: Use,
  store: Store,
  replica: Replica,
  head: ReplicaHead,
): Promise<void> {
  const hadImport = (await store.read((shelf) => shelf.findImport())) !== undefined;
  const homes = await findHomes(store, replica);
  const put = async <S extends keyof ReplicaRecords>(
    name: S,
    putOne: (shelf: WritableShelf, record: ReplicaRecords[S]) => Promise<void>,
  ): Promise<void> =>
    await eachSlice(replica, name, (records) =>
      store.write(async (shelf) => {
        for (const record of records) await putOne(shelf, record);
      }),
    );

  await put('entities', async (shelf, stored) => {
    if (homes.has(stored.entity.id)) return;
    const known = await shelf.findRecord('entities', stored.entity.id);
    if (known === undefined || known.entity.updated < stored.entity.updated) await shelf.putEntity(stored);
  });
  await put('notes', async (shelf, stored) => {
    const known = await shelf.findRecord('notes', stored.note.id);
    if (known !== undefined && known.note.updated >= stored.note.updated) return;
    const home = homes.get(stored.note.entityId);
    const moved = home === undefined ? stored : makeStoredNote({ ...stored.note, entityId: home });
    await shelf.putNote(moved);
  });
  await put('corrections', async (shelf, correction) => {
    if ((await shelf.findRecord('corrections', correction.id)) !== undefined) return;
    await shelf.putCorrection(moveCorrection(correction, homes));
  });
  await put('readings', async (shelf, reading) => {
    const isThere = (await shelf.findReading(reading.url)) !== undefined;
    if (!isThere) await shelf.putReading(reading);
  });
  if (!hadImport) {
    await put('changes', (shelf, change) => shelf.putChange(change));
    await put('imports', (shelf, one) => shelf.putImport(one));
  }
  await eachSlice(replica, 'choices', (records) => use((database) => putChoices(database, records)));
  await eachSlice(replica, 'requests', (records) => use((database) => putRequests(database, records)));
  await use((database) => continueLife(database, head));
}

/** Whom the reader meant; what they have said anew in the meantime stands. */
async function putChoices(database: Database, records: readonly StoredChoice[]): Promise<void> {
  const { store, done } = database.transaction('choices', 'readwrite', { durability: 'strict' });
  for (const choice of records) {
    const known = await store.get([choice.name, choice.url]);
    if (known === undefined || known.chosen < choice.chosen) await store.put(choice);
  }
  await done;
}

async function putRequests(database: Database, records: readonly StoredRequest[]): Promise<void> {
  const { store, done } = database.transaction('requests', 'readwrite', { durability: 'strict' });
  for (const request of records) {
    if ((await store.getKey(request.id)) === undefined) await store.put(request);
  }
  await done;
}

/**
 * Who of the replica's entities is in the library already, under another id: somebody whom the reader has met again
 * since the loss.
 */
async function findHomes(store: Store, replica: Replica): Promise<ReadonlyMap<string, string>> {
  const homes = new Map<string, string>();
  if ((await store.read((shelf) => shelf.countEntities())) === 0) return homes;
  const own = new Set<string>();
  await eachSlice(replica, 'entities', async (records) => {
    for (const { entity } of records) own.add(entity.id);
  });
  await eachSlice(replica, 'entities', (records) =>
    store.read(async (shelf) => {
      for (const { entity } of records) {
        const names = [entity.name, ...entity.aliases];
        const known = await findEntityOf(shelf, { kind: entity.kind, names });
        if (known && !own.has(known.id)) homes.set(entity.id, known.id);
      }
    }),
  );
  return homes;
}

async function eachSlice<S extends keyof ReplicaRecords>(
  replica: Replica,
  store: S,
  put: (records: readonly ReplicaRecords[S][]) => Promise<void>,
): Promise<void> {
  let after: RecordKey | null = null;
  for (;;) {
    const records: readonly ReplicaRecords[S][] = await replica.list(store, after, SLICE);
    const last = records.at(-1);
    if (last === undefined) return;
    await put(records);
    after = keyOf(store, last);
  }
}

/** Goes on in the replica's life. A number is left out, so that the replica is found to lack something. */
async function continueLife(database: Database, head: ReplicaHead): Promise<void> {
  const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
  const writes = transaction.objectStore('writes');
  await Promise.all([
    writes.clear(),
    writes.put({ life: head.life, number: head.number + 2, touched: [] }),
    transaction.done,
  ]);
}
