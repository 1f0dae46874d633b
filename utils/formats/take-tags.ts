import { joinTags } from '../notes/tags.ts';
import type { Note } from '../types.ts';

/** A note that was written or edited outside, with its tags as if it had been kept here: those in its words too. */
export function takeTags(note: Note): Note {
  return { ...note, tags: joinTags(note.tags, note.text) };
}
