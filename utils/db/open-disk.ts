import { type Connection, createConnection } from './connection.ts';
import { isUsable } from './is-usable.ts';
import { once } from './once.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import { type Follow, followNothing } from './replica/follow.ts';
import { openReplica } from './replica/open-replica.ts';
import { openReplication } from './replica/replication.ts';

/** The database on disk, and what follows it. */
export interface Disk {
  readonly connection: Connection;
  readonly follow: Follow;
}

/** Opens the disk, or says that it was opened already; null where the browser refuses. */
export type OpenDisk = () => Promise<Disk | null>;

/**
 * Opens the database, puts back what the browser has lost since the last start, and has the replica follow it; alone
 * in a browser that needs none.
 * @returns null where the browser refuses (always private, storage switched off, damaged files)
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openDisk(name = DATABASE_NAME, openCopy = openReplica): Promise<Disk | null> {
  const connection = createConnection((listener) => openDatabase(name, listener));
  if (!(await isUsable(connection))) return null;
  try {
    const replica = await openCopy();
    return { connection, follow: replica ? await openReplication(connection, replica) : followNothing };
  } catch {
    // It is there, and cannot be had now: the writes are listed, so that it can catch up with them.
    return { connection, follow: (write) => write(0) };
  }
}

/** The one disk of a background: whoever opens it first has it put right for all. */
export function createSharedDisk(open: OpenDisk = openDisk): OpenDisk {
  return once(open).get;
}
