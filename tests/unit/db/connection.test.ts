import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../../utils/db/connection.ts';
import { MIGRATIONS } from '../../../utils/db/migrations.ts';
import { type Database, type LossListener, openDatabase } from '../../../utils/db/open-database.ts';
import { nameDatabase } from './example-library.ts';
import { deleteRaw, openRaw } from './raw-database.ts';

const count = (database: Database) => database.count('notes');

describe('a connection', () => {
  it('is opened once, when first needed', async () => {
    const name = nameDatabase();
    const open = vi.fn((listener: LossListener) => openDatabase(name, listener));
    const connection = createConnection(open);
    expect(open).not.toHaveBeenCalled();
    await Promise.all([connection.use(count), connection.use(count)]);
    await connection.use(count);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('gives way to a deletion and opens anew', async () => {
    const name = nameDatabase();
    const connection = createConnection((listener) => openDatabase(name, listener));
    await connection.use((database) => database.count('notes'));
    await deleteRaw(name);
    expect(await connection.use(count)).toBe(0);
  });

  it('runs the work again where the database was closed under it', async () => {
    const name = nameDatabase();
    const connection = createConnection((listener) => openDatabase(name, listener));
    const work = vi.fn(async (database: Database) => {
      if (work.mock.calls.length === 1) database.close();
      return await database.count('notes');
    });
    expect(await connection.use(work)).toBe(0);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does not wait for a transaction that died with its database', async () => {
    const name = nameDatabase();
    const listeners: LossListener[] = [];
    const connection = createConnection((listener) => {
      listeners.push(listener);
      return openDatabase(name, listener);
    });
    const work = vi.fn(async (database: Database) => {
      if (work.mock.calls.length > 1) return await database.count('notes');
      listeners[0]?.onTerminated();
      return await new Promise<never>(() => undefined);
    });
    expect(await connection.use(work)).toBe(0);
    expect(listeners).toHaveLength(2);
  });

  it('runs it twice and no more', async () => {
    const name = nameDatabase();
    const connection = createConnection((listener) => openDatabase(name, listener));
    const work = vi.fn(async () => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(connection.use(work)).rejects.toThrow('gone');
    expect(work).toHaveBeenCalledTimes(2);
    expect(await connection.use(count)).toBe(0);
  });

  it('hands on a fault of the work at once', async () => {
    const connection = createConnection((listener) => openDatabase(nameDatabase(), listener));
    const work = vi.fn().mockRejectedValue(new TypeError('ours'));
    await expect(connection.use(work)).rejects.toThrow('ours');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('tries to open again after a refusal', async () => {
    const name = nameDatabase();
    const open = vi
      .fn((listener: LossListener) => openDatabase(name, listener))
      .mockRejectedValueOnce(new DOMException('busy', 'UnknownError'));
    const connection = createConnection(open);
    await expect(connection.use(count)).rejects.toThrow('busy');
    expect(await connection.use(count)).toBe(0);
  });

  it('does not wait for ever for another context, and goes on once that lets go', async () => {
    const name = nameDatabase();
    const holder = await openRaw(name, MIGRATIONS.length, (upgraded, transaction) => {
      for (const migrate of MIGRATIONS) migrate(upgraded, transaction);
    });
    const longer = [...MIGRATIONS, () => undefined];
    const connection = createConnection((listener) => openDatabase(name, listener, longer), 30);
    await expect(connection.use(async () => 1)).rejects.toMatchObject({ code: 'unavailable' });
    holder.close();
    await vi.waitFor(async () => expect(await connection.use(async () => 1)).toBe(1));
  });
});
