import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../../utils/db/erase-database.ts';
import { LibraryError } from '../../../utils/db/library-error.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openDiskReplica } from '../../../utils/db/replica/disk-replica.ts';
import { createLibraries } from '../../../utils/services/libraries.ts';
import { makeEnvironment, makeKeeper, nameDatabase } from '../db/example-library.ts';

const wren = { kind: 'person', names: ['Tobias Wren'] } as const;
const SAVES = 12;

afterEach(() => vi.unstubAllGlobals());

describe.each([
  { where: 'on disk', isPrivate: false, isRefused: false },
  { where: 'in memory, where the browser refuses the disk', isPrivate: false, isRefused: true },
  { where: 'of private windows', isPrivate: true, isRefused: false },
])('a library $where that is erased', ({ isPrivate, isRefused }) => {
  function stage() {
    if (isRefused) vi.stubGlobal('indexedDB', undefined);
    const keepers = { open: makeKeeper(), private: makeKeeper() };
    const name = nameDatabase();
    // With a replica writes wait for one another, as in Chromium.
    const replica = nameDatabase();
    const openCopy = () => openDiskReplica(indexedDB, replica);
    const open = () => openDisk(name, openCopy);
    const libraries = createLibraries(keepers, makeEnvironment(), undefined, open);
    async function eraseAll(): Promise<void> {
      await eraseDatabase(name, isRefused ? async () => null : openCopy);
      await Promise.all([keepers.open.clear(), keepers.private.clear()]);
    }
    /** What the next background finds. */
    const restart = () => createLibraries(keepers, makeEnvironment(), undefined, open);
    return { libraries, eraseAll, restart };
  }

  it('has nothing left that was saved or asked to be saved before, and keeps what comes after', async () => {
    const { libraries, eraseAll, restart } = stage();
    const library = await libraries.open(isPrivate);
    await library.save(wren, 'Long since.', null);
    const waiting = Array.from({ length: SAVES }, (_, index) => library.save(wren, `Waiting ${index}`, null));
    const [outcomes] = await Promise.all([Promise.allSettled(waiting), libraries.erase(eraseAll)]);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(LibraryError);
    }
    expect(await (await libraries.open(isPrivate)).readState()).toMatchObject({ notes: 0 });
    expect(await (await restart().open(isPrivate)).readState()).toMatchObject({ notes: 0 });

    const fresh = await libraries.open(isPrivate);
    await fresh.save(wren, 'Anew.', null);
    expect(await fresh.readState()).toMatchObject({ notes: 1 });
    expect(await (await restart().open(isPrivate)).readState()).toMatchObject({ notes: 1 });
  });
});
