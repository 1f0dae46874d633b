import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseDatabase } from '../../../../utils/db/erase-database.ts';
import { createLibrary } from '../../../../utils/db/library.ts';
import { openDisk } from '../../../../utils/db/open-disk.ts';
import { openStore } from '../../../../utils/db/open-store.ts';
import { openDiskReplica } from '../../../../utils/db/replica/disk-replica.ts';
import { createImpatientReplica } from '../../../../utils/db/replica/impatient-replica.ts';
import { REPLICATED_STORES, type Replica } from '../../../../utils/db/replica/replica.ts';
import type { Store } from '../../../../utils/db/shelf.ts';
import { createTransferDesk } from '../../../../utils/db/transfer-desk.ts';
import { makeEnvironment, makeKeeper, nameDatabase } from '../example-library.ts';
import { deleteRaw, openRaw, settle } from '../raw-database.ts';

interface Names {
  readonly library: string;
  readonly replica: string;
}

const WREN = { kind: 'person', names: ['Tobias Wren'] } as const;

function makeNames(): Names {
  return { library: nameDatabase(), replica: nameDatabase() };
}

/** Opens a library as at the start of the browser. */
function start(names: Names, change?: (replica: Replica) => Replica): Promise<Store> {
  return openStore(makeKeeper(), () => startDisk(names, change));
}

function startDisk(names: Names, change: (replica: Replica) => Replica = (replica) => replica) {
  return openDisk(names.library, async () => change(await openDiskReplica(indexedDB, names.replica)));
}

function startAlone(names: Names, openCopy: () => Promise<null> = async () => null): Promise<Store> {
  return openStore(makeKeeper(), () => openDisk(names.library, openCopy));
}

function libraryOf(store: Store) {
  return createLibrary(store, makeEnvironment());
}

async function readTexts(store: Store): Promise<readonly string[]> {
  const { notes } = await libraryOf(store).readAbout(WREN);
  return notes.map(({ text }) => text).sort();
}

/** Everything in the stores of which a replica is kept. */
async function dump(name: string): Promise<unknown> {
  const database = await openRaw(name);
  const stores = [...REPLICATED_STORES];
  const transaction = database.transaction(stores);
  const all = await Promise.all(stores.map((store) => settle(transaction.objectStore(store).getAll())));
  database.close();
  return all;
}

/** A replica is built beside the writes; it is done once nothing changes in it any more. */
async function expectLevel(names: Names): Promise<void> {
  await expect.poll(() => dump(names.replica)).toEqual(await dump(names.library));
}

describe('a store with a replica', () => {
  it('has every acknowledged note back after the browser lost the library', async () => {
    const names = makeNames();
    const library = libraryOf(await start(names));
    await library.save(WREN, 'First.', null);
    const second = await library.save(WREN, 'Second.', null);
    await library.edit(second.id, { text: 'Second, edited.' }, second.updated);
    const third = await library.save(WREN, 'Third.', null);
    await library.remove(third.id);
    const before = await dump(names.library);

    await deleteRaw(names.library);
    const store = await start(names);
    expect(await readTexts(store)).toEqual(['First.', 'Second, edited.']);
    expect(await dump(names.library)).toEqual(before);
    expect(await libraryOf(store).readState()).toEqual({ keeping: 'disk', notes: 2, entities: 1 });
    expect(await libraryOf(store).search('edited', 5)).toHaveLength(1);
  });

  it('survives one loss after the other, of either copy', async () => {
    const names = makeNames();
    const expected: string[] = [];
    for (const lost of ['library', 'replica', 'library', 'library', 'replica', 'library'] as const) {
      const store = await start(names);
      expect(await readTexts(store)).toEqual(expected);
      await libraryOf(store).save(WREN, `Note ${expected.length}`, null);
      expected.push(`Note ${expected.length}`);
      await expectLevel(names);
      await deleteRaw(names[lost]);
    }
    expect(await readTexts(await start(names))).toEqual(expected);
  });

  it('takes a library in that is older than its replica', async () => {
    const names = makeNames();
    const alone = await startAlone(names);
    await libraryOf(alone).save(WREN, 'Older.', null);
    await start(names);
    await expectLevel(names);
    await deleteRaw(names.library);
    expect(await readTexts(await start(names))).toEqual(['Older.']);
  });

  it('keeps what was written to a lost library before it came back', async () => {
    const names = makeNames();
    await libraryOf(await start(names)).save(WREN, 'Before.', null);
    await deleteRaw(names.library);
    const failing = await startAlone(names, () => Promise.reject(new Error('held')));
    for (let index = 0; index < 5; index += 1) await libraryOf(failing).save(WREN, `After ${index}`, null);
    const after = [0, 1, 2, 3, 4].map((index) => `After ${index}`);
    expect(await readTexts(await start(names))).toEqual([...after, 'Before.']);
    await expectLevel(names);
  });

  it('catches up with writes that were acknowledged while the replica failed', async () => {
    const names = makeNames();
    await libraryOf(await start(names)).save(WREN, 'Seen.', null);
    const failing = await start(names, (replica) => ({
      ...replica,
      apply: () => Promise.reject(new DOMException('gone', 'InvalidStateError')),
    }));
    await libraryOf(failing).save(WREN, 'Not seen.', null);
    await start(names);
    await expectLevel(names);
    expect(await readTexts(await start(names))).toEqual(['Not seen.', 'Seen.']);
  });

  it('goes on with a building that was cut off, and with a restoring', async () => {
    const names = makeNames();
    const alone = await startAlone(names);
    for (const text of ['One.', 'Two.']) await libraryOf(alone).save(WREN, text, null);
    await start(names, (replica) => ({ ...replica, putSlice: () => Promise.reject(new Error('killed')) }));
    await start(names);
    await expectLevel(names);

    await deleteRaw(names.library);
    await start(names, (replica) => ({
      ...replica,
      list: (store, after, limit) =>
        store === 'notes' ? Promise.reject(new Error('killed')) : replica.list(store, after, limit),
    }));
    expect(await readTexts(await start(names))).toEqual(['One.', 'Two.']);
  });

  it('is not overtaken by a context that comes late', async () => {
    const names = makeNames();
    const [one, other] = [await start(names), await start(names)];
    const texts = Array.from({ length: 12 }, (_, index) => `Note ${index}`);
    await Promise.all(texts.map((text, index) => libraryOf(index % 2 ? one : other).save(WREN, text, null)));
    await start(names);
    await expectLevel(names);
    expect(await readTexts(one)).toEqual([...texts].sort());
  });

  it('has an import back with its way back', async () => {
    const names = makeNames();
    const store = await start(names);
    await libraryOf(store).save(WREN, 'Own.', null);
    const slice = await createTransferDesk(store, () => 1).readSlice(
      { store: 'notes', after: null, until: null },
      10,
    );
    const incoming = slice.notes.map((note) => ({
      seen: 0,
      record: { ...note, id: 'imported', text: 'Incoming.' },
    }));
    const desk = createTransferDesk(store, () => 1);
    await desk.begin('import', 'file.json', null);
    await desk.put('import', { entities: [], notes: incoming, corrections: [], readings: [] });
    await desk.end('import');

    await deleteRaw(names.library);
    const after = await start(names);
    expect(await readTexts(after)).toEqual(['Incoming.', 'Own.']);
    await createTransferDesk(after, () => 1).undo('import', 10);
    expect(await readTexts(after)).toEqual(['Own.']);
  });

  it('does not bring back what was erased', async () => {
    const names = makeNames();
    await libraryOf(await start(names)).save(WREN, 'Secret.', null);
    await eraseDatabase(names.library, () => openDiskReplica(indexedDB, names.replica));
    expect(JSON.stringify(await dump(names.replica))).not.toContain('Secret');
    const store = await start(names);
    expect(await readTexts(store)).toEqual([]);
    await libraryOf(store).save(WREN, 'New.', null);
    await expectLevel(names);
    await deleteRaw(names.library);
    expect(await readTexts(await start(names))).toEqual(['New.']);
  });

  it('writes on where the replica fails', async () => {
    const names = makeNames();
    let fails = false;
    const store = await start(names, (replica) => ({
      ...replica,
      apply: (...parameters) => (fails ? Promise.reject(new Error('gone')) : replica.apply(...parameters)),
    }));
    fails = true;
    await libraryOf(store).save(WREN, 'Kept.', null);
    expect(await readTexts(store)).toEqual(['Kept.']);
  });

  it('gives a replica up that does not answer', async () => {
    const silent = new Promise<never>(() => undefined);
    const replica = await openDiskReplica(indexedDB, makeNames().replica);
    const impatient = createImpatientReplica({ ...replica, putSlice: () => silent, apply: () => silent }, 5);
    expect(await impatient.readHead()).toBeNull();
    await expect(impatient.apply(null, [], { life: 'a', number: 1, builder: null })).rejects.toThrow(
      'no answer',
    );
  });

  it('holds what the library holds, whatever is done', async () => {
    const deed = fc.constantFrom('save', 'edit', 'pin', 'remove', 'restart', 'lose library', 'lose replica');
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const names = makeNames();
        let library = libraryOf(await start(names));
        let expected: unknown = null;
        for (const [index, what] of deeds.entries()) {
          const [note] = (await library.readAbout(WREN)).notes;
          if (what === 'save') await library.save(WREN, `Note ${index}`, null);
          else if (what === 'restart') library = libraryOf(await start(names));
          else if (what.startsWith('lose')) {
            await expectLevel(names);
            expected = await dump(names.library);
            await deleteRaw(what === 'lose library' ? names.library : names.replica);
            library = libraryOf(await start(names));
            expect(await dump(names.library)).toEqual(expected);
          } else if (note !== undefined) {
            if (what === 'edit') await library.edit(note.id, { text: `Edited ${index}` }, note.updated);
            if (what === 'pin') await library.pin(note.id, !note.pinned);
            if (what === 'remove') await library.remove(note.id);
          }
        }
        await expectLevel(names);
      }),
      { numRuns: 25 },
    );
  });
});
