import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../utils/db/library.ts';
import { openChoiceStore } from '../../../../utils/db/open-choice-store.ts';
import { createSharedDisk, openDisk } from '../../../../utils/db/open-disk.ts';
import { openLookUpStore } from '../../../../utils/db/open-look-up-store.ts';
import { openStore } from '../../../../utils/db/open-store.ts';
import { openDiskReplica } from '../../../../utils/db/replica/disk-replica.ts';
import type { StoredChoice, StoredRequest } from '../../../../utils/db/schema.ts';
import { makeEnvironment, makeKeeper, nameDatabase } from '../example-library.ts';
import { deleteRaw, openRaw, settle } from '../raw-database.ts';

const WREN = { kind: 'person', names: ['Tobias Wren'] } as const;
const NO_CHOICES = { load: async () => [], save: async () => undefined };

const choice = (entry: string | null, chosen: number, url = 'https://a.example/'): StoredChoice => ({
  name: 'person smith',
  url,
  entry,
  chosen,
});

const request = (id: string, outcome: StoredRequest['outcome'] = 'answered'): StoredRequest => ({
  id,
  time: 1,
  host: 'en.wikipedia.org',
  about: 'search',
  subject: 'Tobias Wren',
  outcome,
});

/** A browser's background: everything over one disk. */
async function start(names: { library: string; replica: string }) {
  const open = createSharedDisk(() =>
    openDisk(names.library, () => openDiskReplica(indexedDB, names.replica)),
  );
  const [choices, ledger, store] = await Promise.all([
    openChoiceStore(NO_CHOICES, open),
    openLookUpStore(open),
    openStore(makeKeeper(), open),
  ]);
  return { choices, ledger, library: createLibrary(store, makeEnvironment()) };
}

const makeNames = () => ({ library: nameDatabase(), replica: nameDatabase() });

describe('what stands beside the library', () => {
  it('has choices back after the browser lost the database, as they were left', async () => {
    const names = makeNames();
    const { choices } = await start(names);
    await choices.putChoice(choice('uk:1', 1));
    await choices.putChoice(choice('uk:2', 2));
    await choices.putChoice(choice('own:1/x', 3, 'https://b.example/'));
    await choices.putChoice(choice('uk:3', 4, 'https://c.example/'));
    await choices.forgetEntries('own:1/');
    await choices.deleteChoice('person smith', 'https://c.example/');
    await deleteRaw(names.library);
    const after = await start(names);
    expect(await after.choices.listChoices('person smith')).toEqual([choice('uk:2', 2)]);
  });

  it('has the list of requests back, and none that was cleared', async () => {
    const names = makeNames();
    const { ledger } = await start(names);
    await ledger.putRequest(request('a'));
    await ledger.clear();
    await ledger.putRequest(request('b', 'pending'));
    await ledger.putRequest(request('b'));
    await deleteRaw(names.library);
    const after = await start(names);
    expect(await after.ledger.listRequests(null, 10)).toEqual([request('b')]);
  });

  it('keeps what was chosen anew before the old choices came back', async () => {
    const names = makeNames();
    const before = await start(names);
    await before.choices.putChoice(choice('uk:1', 1));
    await before.choices.putChoice(choice('uk:9', 1, 'https://b.example/'));
    await deleteRaw(names.library);
    const alone = await openChoiceStore(NO_CHOICES, () =>
      openDisk(names.library, () => Promise.reject(new Error('held'))),
    );
    await alone.putChoice(choice('uk:2', 2));
    const after = await start(names);
    expect(await after.choices.listChoices('person smith')).toEqual([
      choice('uk:2', 2),
      choice('uk:9', 1, 'https://b.example/'),
    ]);
  });

  it('takes in choices that are older than a replica of them', async () => {
    const names = makeNames();
    const alone = await openChoiceStore(NO_CHOICES, () => openDisk(names.library, async () => null));
    await alone.putChoice(choice('uk:1', 1));
    await makeFirstVersion(names.replica);
    await start(names);
    await deleteRaw(names.library);
    const after = await start(names);
    expect(await after.choices.listChoices('person smith')).toEqual([choice('uk:1', 1)]);
  });

  it('builds a replica anew that was level before it held choices, and keeps its notes until then', async () => {
    const names = makeNames();
    const { library, choices } = await start(names);
    await library.save(WREN, 'Kept.', null);
    await choices.putChoice(choice('uk:1', 1));
    await turnBack(names.replica);
    await start(names);
    await deleteRaw(names.library);
    const after = await start(names);
    expect(await after.choices.listChoices('person smith')).toEqual([choice('uk:1', 1)]);
    expect((await after.library.readAbout(WREN)).total).toBe(1);
  });
});

const FIRST = ['entities', 'notes', 'corrections', 'readings', 'imports', 'changes', 'head'];

/** A replica as the first version made it, empty. */
async function makeFirstVersion(name: string): Promise<void> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const store of FIRST) opening.result.createObjectStore(store);
  };
  (await settle(opening)).close();
}

/** Makes a replica one of the first version, with all that this one held. */
async function turnBack(name: string): Promise<void> {
  const database = await openRaw(name);
  const reading = database.transaction(FIRST);
  const contents = await Promise.all(
    FIRST.map(async (store) => {
      const records = reading.objectStore(store);
      return { store, keys: await settle(records.getAllKeys()), values: await settle(records.getAll()) };
    }),
  );
  database.close();
  await deleteRaw(name);
  await makeFirstVersion(name);
  const first = await openRaw(name);
  const writing = first.transaction(FIRST, 'readwrite');
  for (const { store, keys, values } of contents) {
    for (const [index, key] of keys.entries()) writing.objectStore(store).put(values[index], key);
  }
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  first.close();
}
