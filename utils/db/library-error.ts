/**
 * - `missing`: no such note
 * - `conflict`: the note was changed meanwhile; nothing was overwritten
 * - `full`: the browser or the disk stores no more; nothing was lost
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
