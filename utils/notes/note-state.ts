import type { Note, Timestamp } from '../types.ts';
import { moveOn } from './stamp.ts';

/** Whether the reader still has this note; otherwise it is a tombstone. */
export function isLive(note: Note): boolean {
  return note.deleted === null;
}

/** What of a note a reader changes. */
export type NoteChange = Partial<Pick<Note, 'text' | 'tags' | 'pinned' | 'entityId'>>;

/**
 * A note with something changed, the same object where nothing is. Its time always moves on, even where the clock
 * does not, so that changes never tie.
 */
export function changeNote(note: Note, change: NoteChange, now: Timestamp): Note {
  const changed = { ...note, ...change };
  const isSame =
    changed.text === note.text &&
    changed.pinned === note.pinned &&
    changed.entityId === note.entityId &&
    changed.tags.join(' ') === note.tags.join(' ');
  return isSame ? note : { ...changed, updated: moveOn(now, note.updated, note.deleted ?? 0) };
}

/** The tombstone of a note. It keeps the words until it is emptied, so that a deletion can be undone. */
export function buryNote(note: Note, now: Timestamp): Note {
  return isLive(note) ? { ...note, deleted: moveOn(now, note.updated, note.deleted ?? 0) } : note;
}

/** A note brought back from its tombstone. */
export function restoreNote(note: Note, now: Timestamp): Note {
  return isLive(note)
    ? note
    : { ...note, deleted: null, updated: moveOn(now, note.updated, note.deleted ?? 0) };
}

/** A tombstone without words: that there was a note, on whom and when, and nothing else. */
export function emptyTombstone(note: Note): Note {
  return { ...note, text: '', tags: [], source: null, pinned: false };
}

/** Whether a tombstone has lost its words and can no longer be restored. */
export function isEmptied(note: Note): boolean {
  return !isLive(note) && note.text === '';
}
