import { atMost } from './at-most.ts';
import { LibraryError } from './library-error.ts';
import type { Database, LossListener } from './open-database.ts';
import { isLost } from './storage-error.ts';

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

interface Opening {
  readonly database: Promise<Database>;
  /** Rejects when the browser takes the database away: in Chromium its transactions may then never end. */
  readonly termination: Promise<never>;
}

const PATIENCE_MS = 10_000;

export function createConnection(
  open: (listener: LossListener) => Promise<Database>,
  patience = PATIENCE_MS,
): Connection {
  let current: Opening | null = null;

  const connect = (): Opening => {
    if (current !== null) return current;
    let reject: (reason: DOMException) => void = () => undefined;
    const termination = new Promise<never>((_, rejectTermination) => {
      reject = rejectTermination;
    });
    const forget = (): void => {
      if (current === opening) current = null;
    };
    const database = open({
      onClosed: forget,
      onTerminated: () => {
        forget();
        reject(new DOMException('the browser took the database away', 'AbortError'));
      },
    });
    const opening: Opening = { database, termination };
    current = opening;
    database.catch(forget);
    termination.catch(() => undefined);
    return opening;
  };

  const run = async <T>(opening: Opening, work: (database: Database) => Promise<T>): Promise<T> => {
    // The wait is given up, the opening is not: the next one who asks finds it done or waits on.
    const database = await atMost(patience, opening.database, describeHold);
    return await Promise.race([work(database), opening.termination]);
  };

  return {
    async use(work) {
      const opening = connect();
      try {
        return await run(opening, work);
      } catch (error) {
        if (!isLost(error)) throw error;
        const database = await opening.database.catch(() => null);
        if (database === null) throw error;
        if (current === opening) current = null;
        database.close();
        return await run(connect(), work);
      }
    },
  };
}

function describeHold(): LibraryError {
  return new LibraryError('unavailable', 'the database is held by an older version of this extension');
}
