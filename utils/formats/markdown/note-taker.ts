import type { Note } from '../../types.ts';
import { createEncoder } from '../zip/encode-text.ts';
import { createLinkFinder, type LinkFinder } from './find-links.ts';
import { writeNote } from './write-note.ts';

/** What a vault needs of notes, made of each as it comes: of a large library all that takes seconds. */
export interface NoteTaker {
  /** A note that is not deleted as it stands in its file, in UTF-8; written, and taken for links, only once. */
  take(note: Note): Uint8Array;
  /** See {@link LinkFinder}. */
  readonly findLinks: LinkFinder['find'];
}

export function createNoteTaker(): NoteTaker {
  // Bytes, not texts: those a browser goes through whenever it tidies up its memory.
  const encode = createEncoder();
  const written = new Map<Note, Uint8Array>();
  const links = createLinkFinder();
  return {
    take(note) {
      const known = written.get(note);
      if (known) return known;
      links.take(note);
      const bytes = encode(writeNote(note));
      written.set(note, bytes);
      return bytes;
    },
    findLinks: links.find,
  };
}
