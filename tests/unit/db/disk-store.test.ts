import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../../utils/db/connection.ts';
import { createDiskStore } from '../../../utils/db/disk-store.ts';
import { makeStoredNote } from '../../../utils/db/make-stored.ts';
import { type Database, openDatabase } from '../../../utils/db/open-database.ts';
import { makeNote } from '../notes/example-note.ts';
import { nameDatabase } from './example-library.ts';

function makeStore(name = nameDatabase(), prepare = (database: Database) => database) {
  return createDiskStore(createConnection(async (listener) => prepare(await openDatabase(name, listener))));
}

describe('a disk store', () => {
  it('undoes all that a failing work has put', async () => {
    const store = makeStore();
    const writing = store.write(async (shelf) => {
      await shelf.putNote(makeStoredNote(makeNote()));
      throw new RangeError('second thoughts');
    });
    await expect(writing).rejects.toThrow('second thoughts');
    expect(await store.read((shelf) => shelf.findNote('n1'))).toBeUndefined();
  });

  it('has told the truth when it resolves: another connection sees the note', async () => {
    const name = nameDatabase();
    await makeStore(name).write((shelf) => shelf.putNote(makeStoredNote(makeNote())));
    const note = await makeStore(name).read((shelf) => shelf.findNote('n1'));
    expect(note?.note).toEqual(makeNote());
  });

  it('asks for strict durability', async () => {
    const durabilities: unknown[] = [];
    const store = makeStore(nameDatabase(), (database) => {
      const { transaction } = database;
      return Object.assign(database, {
        transaction: (...parameters: Parameters<typeof transaction>) => {
          durabilities.push(parameters[2]?.durability);
          return transaction.apply(database, parameters);
        },
      });
    });
    await store.write((shelf) => shelf.putNote(makeStoredNote(makeNote())));
    expect(durabilities).toEqual(['strict']);
  });

  it('says that the disk is full, and keeps what was there', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const store = makeStore();
    await store.write((shelf) => shelf.putNote(makeStoredNote(makeNote({ text: 'Before.' }))));
    const writing = store.write(async (shelf) => {
      await shelf.putNote(makeStoredNote(makeNote({ text: 'After.' })));
      throw full;
    });
    await expect(writing).rejects.toMatchObject({ code: 'full', cause: full });
    expect((await store.read((shelf) => shelf.findNote('n1')))?.note.text).toBe('Before.');
  });

  it.each([
    ['QuotaExceededError', 'no room', 'full'],
    ['UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE', 'full'],
    ['UnknownError', 'Internal error opening backing store', 'unavailable'],
    ['AbortError', '', 'unavailable'],
  ])('explains %s (%s) as %s', async (name, message, code) => {
    const store = makeStore();
    const fail = () => Promise.reject(new DOMException(message, name));
    await expect(store.write(fail)).rejects.toMatchObject({ code });
    await expect(store.read(fail)).rejects.toMatchObject({ code });
  });

  it('does not touch a disk that is all but full, and still reads', async () => {
    const connection = createConnection((listener) => openDatabase(nameDatabase(), listener));
    const store = createDiskStore(connection, async () => false);
    const work = vi.fn(async () => undefined);
    await expect(store.write(work)).rejects.toMatchObject({ code: 'full' });
    expect(work).not.toHaveBeenCalled();
    expect(await store.read((shelf) => shelf.countNotes())).toBe(0);
  });

  it('lists whole moments, so that a page never ends between two notes of one time', async () => {
    const store = makeStore();
    await store.write(async (shelf) => {
      for (const [id, updated] of [
        ['a', 1],
        ['b', 2],
        ['c', 2],
        ['d', 2],
        ['e', 3],
      ] as const) {
        await shelf.putNote(makeStoredNote(makeNote({ id, updated })));
      }
    });
    const list = (before: number | null) =>
      store.read(async (shelf) => (await shelf.listNotesBefore(before, 2)).map(({ note }) => note.id));
    expect(await list(null)).toEqual(['e', 'd', 'c', 'b']);
    expect(await list(2)).toEqual(['a']);
  });
});
