import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../utils/db/library.ts';
import { createMemoryStore } from '../../../utils/db/memory-store.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import { makeEnvironment, makeKeeper, nameDatabase } from './example-library.ts';

const wren = { kind: 'person', names: ['Tobias Wren', 'Wren'] } as const;

afterEach(() => vi.unstubAllGlobals());

/** Makes every opening fail as a browser does that keeps nothing. */
function refuseDisk(name: string): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('refused', name);
    },
  });
}

describe('openStore', () => {
  it('keeps on disk where it can', async () => {
    expect((await openStore(makeKeeper(), () => openDisk(nameDatabase()))).keeping).toBe('disk');
  });

  it.each(['SecurityError', 'InvalidStateError', 'UnknownError', 'QuotaExceededError', 'VersionError'])(
    'keeps in memory where the browser answers %s',
    async (name) => {
      refuseDisk(name);
      const store = await openStore(makeKeeper(), () => openDisk(nameDatabase()));
      const library = createLibrary(store, makeEnvironment());
      await library.save(wren, 'One.', null);
      expect(await library.readState()).toMatchObject({ keeping: 'memory', notes: 1 });
    },
  );

  it('keeps in memory where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openStore(makeKeeper(), () => openDisk(nameDatabase()))).keeping).toBe('memory');
  });

  it('tries twice before it gives the disk up', async () => {
    const real = indexedDB;
    let tries = 0;
    vi.stubGlobal('indexedDB', {
      open: (name: string, version: number) => {
        tries += 1;
        if (tries === 1) throw new DOMException('busy', 'UnknownError');
        return real.open(name, version);
      },
    });
    expect((await openStore(makeKeeper(), () => openDisk(nameDatabase()))).keeping).toBe('disk');
  });

  it('takes to disk what was kept in memory, on the entities that are there', async () => {
    const name = nameDatabase();
    const environment = makeEnvironment();
    const onDisk = await createLibrary(await openStore(makeKeeper(), () => openDisk(name)), environment).save(
      wren,
      'Disk.',
      null,
    );
    const keeper = makeKeeper();
    const inMemory = createLibrary(createMemoryStore(null, keeper), environment);
    await inMemory.save(wren, 'Memory.', null);
    await inMemory.save({ kind: 'organisation', names: ['Kite Board'] }, 'Board.', null);

    const library = createLibrary(await openStore(keeper, () => openDisk(name)), environment);
    const { notes } = await library.readAbout(wren);
    expect(notes.map(({ text, entityId }) => [text, entityId])).toEqual([
      ['Memory.', onDisk.entityId],
      ['Disk.', onDisk.entityId],
    ]);
    expect(await library.readState()).toMatchObject({ keeping: 'disk', notes: 3 });
    expect(keeper.snapshot).toBeNull();
  });

  it('takes nothing twice where it was killed before it could forget the snapshot', async () => {
    const name = nameDatabase();
    const keeper = makeKeeper();
    await createLibrary(createMemoryStore(null, keeper), makeEnvironment()).save(wren, 'Memory.', null);
    keeper.clear = async () => undefined;
    await openStore(keeper, () => openDisk(name));
    const library = createLibrary(await openStore(keeper, () => openDisk(name)), makeEnvironment());
    expect((await library.readAbout(wren)).notes).toHaveLength(1);
  });
});
