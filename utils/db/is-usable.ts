import type { Connection } from './connection.ts';
import { LibraryError } from './library-error.ts';

/** A disk that was busy (the browser is still closing the last session's files) may be free a moment later. */
const SECOND_TRY_AFTER_MS = 250;

/**
 * Whether the browser lets us have the database.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function isUsable(connection: Connection): Promise<boolean> {
  for (const delay of [0, SECOND_TRY_AFTER_MS]) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    try {
      await connection.use((database) => database.getKey('notes', ''));
      return true;
    } catch (error) {
      if (error instanceof LibraryError) throw error;
    }
  }
  return false;
}
