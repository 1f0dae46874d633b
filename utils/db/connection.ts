import { LibraryError, readErrorName } from './library-error.ts';
import type { Database } from './open-database.ts';

/** A connection that is opened when first needed and again after it was lost. */
export interface Connection {
  /**
   * Runs `work` on the open database. Where the connection was lost before or under it, opens again and runs it
   * once more: `work` has to be one transaction, of which the first try then left nothing behind.
   * @throws LibraryError `unavailable` where another context holds the database at an older version for too
   *   long; else the browser's DOMException, or what `work` threw
   */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** How transactions fail on a connection that was closed or taken away, in Chromium and in Firefox. */
const LOST: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

const PATIENCE_MS = 10_000;

export function createConnection(
  open: (onLost: () => void) => Promise<Database>,
  patience = PATIENCE_MS,
): Connection {
  let current: Promise<Database> | null = null;

  const connect = (): Promise<Database> => {
    if (current !== null) return current;
    const forget = (): void => {
      if (current === opening) current = null;
    };
    const opening = open(forget);
    current = opening;
    opening.catch(forget);
    return opening;
  };

  return {
    async use(work) {
      const connecting = connect();
      const database = await waitAtMost(patience, connecting);
      try {
        return await work(database);
      } catch (error) {
        if (!LOST.has(readErrorName(error) ?? '')) throw error;
        if (current === connecting) {
          database.close();
          current = null;
        }
        return await work(await waitAtMost(patience, connect()));
      }
    },
  };
}

/** The wait is given up, the opening is not: the next one who asks finds it done or waits on. */
async function waitAtMost<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LibraryError('unavailable', 'the database is held by an older version of this extension'));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
