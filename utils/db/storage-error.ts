import { LibraryError } from './library-error.ts';

/** How transactions fail on a connection that was closed or taken away, in Chromium and in Firefox. */
const LOST: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** Chromium's word for a full disk, inside of an UnknownError. */
const NO_SPACE = /NO_SPACE|disk full/iu;

/** Whether an error says that the connection is gone, so that a new one may do better. */
export function isLost(error: unknown): boolean {
  return error instanceof DOMException && LOST.has(error.name);
}

/** Does storage work; rejects with a LibraryError in place of the browser's storage errors. */
export async function explained<T>(working: Promise<T>): Promise<T> {
  try {
    return await working;
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** What the browser's storage errors mean to the reader; everything else is handed back as it is. */
function explainStorageError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError' || NO_SPACE.test(error.message)) {
    return new LibraryError('full', 'the browser stores no more', { cause: error });
  }
  return isLost(error) ? new LibraryError('unavailable', 'the database is gone', { cause: error }) : error;
}
