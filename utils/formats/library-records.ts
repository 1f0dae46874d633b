import type { LibraryRecords } from '../types.ts';

/** What came out of a file. */
export interface Incoming extends LibraryRecords {
  /** Settings by their names, unproven; null where the file has none. */
  readonly settings: Readonly<Record<string, unknown>> | null;
  /** Ids of notes and entities whose words were changed outside of Backgrounder since they were written out. */
  readonly edited: ReadonlySet<string>;
  /**
   * Whether the format says what was edited by hand; its records are then as they were written but for those, even
   * where another program has changed their layout.
   */
  readonly isPrinted: boolean;
  /** Records that could not be read and are left out. */
  readonly refused: number;
  /** Whether the file is as it was written, by its own counts and checksum; `unknown` where it has none. */
  readonly integrity: 'whole' | 'damaged' | 'unknown';
}

/** A file that cannot be taken: why, as a stable code. */
export type FormatFault = 'not-ours' | 'newer' | 'too-large' | 'unreadable';

/** Thrown for a file of which nothing can be used. */
export class FormatError extends Error {
  readonly fault: FormatFault;

  constructor(fault: FormatFault, message: string) {
    super(message);
    this.name = 'FormatError';
    this.fault = fault;
  }
}
