/**
 * - `missing`: no such note
 * - `conflict`: the note was changed meanwhile; nothing was overwritten
 * - `full`: the browser refuses to store more; nothing was lost
 * - `unavailable`: the database cannot be reached now
 */
export type LibraryErrorCode = 'missing' | 'conflict' | 'full' | 'unavailable';

/** The only error that a library rejects with for a reason of the reader's world; others are faults of ours. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LibraryError';
    this.code = code;
  }
}

/** The name of a DOMException, which is all that tells one storage error from another; null for other things. */
export function readErrorName(error: unknown): string | null {
  return error instanceof Error || error instanceof DOMException ? error.name : null;
}

/** Whether the browser refused to store more. */
export function isFull(error: unknown): boolean {
  return readErrorName(error) === 'QuotaExceededError';
}
