import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../utils/db/library.ts';
import { makeStoredNote } from '../../../utils/db/make-stored.ts';
import { createMemoryStore } from '../../../utils/db/memory-store.ts';
import { makeNote } from '../notes/example-note.ts';
import { makeEnvironment, makeKeeper } from './example-library.ts';

const wren = { kind: 'person', names: ['Tobias Wren'] } as const;

describe('a memory store', () => {
  it('is the same again after the background has slept', async () => {
    const keeper = makeKeeper();
    const before = createLibrary(createMemoryStore(null, keeper), makeEnvironment());
    const note = await before.save(wren, 'One.', null);
    const gone = await before.save(wren, 'Two.', null);
    await before.remove(gone.id);

    const after = createLibrary(createMemoryStore(await keeper.load(), keeper), makeEnvironment());
    expect((await after.readAbout(wren)).notes).toEqual([note]);
    expect((await after.search('one', 5)).map((hit) => hit.note)).toEqual([note]);
    expect((await after.restore(gone.id)).text).toBe('Two.');
  });

  it('keeps nothing of a write that its keeper refuses, and goes on', async () => {
    const keeper = makeKeeper();
    const library = createLibrary(createMemoryStore(null, keeper), makeEnvironment());
    const { save } = keeper;
    keeper.save = async () => {
      throw new Error('Session storage quota bytes exceeded.');
    };
    await expect(library.save(wren, 'One.', null)).rejects.toMatchObject({ code: 'full' });
    expect((await library.readState()).notes).toBe(0);
    keeper.save = save;
    await library.save(wren, 'Two.', null);
    expect((await library.readAbout(wren)).notes.map(({ text }) => text)).toEqual(['Two.']);
  });

  it('undoes all that a failing work has put', async () => {
    const store = createMemoryStore(null, makeKeeper());
    const writing = store.write(async (shelf) => {
      await shelf.putNote(makeStoredNote(makeNote()));
      throw new RangeError('second thoughts');
    });
    await expect(writing).rejects.toThrow('second thoughts');
    expect(await store.read((shelf) => shelf.countNotes())).toBe(0);
  });
});
