import type { Note, Timestamp } from '../types.ts';

/** Whether the reader still has this note; otherwise it is a tombstone. */
export function isLive(note: Note): boolean {
  return note.deleted === null;
}

/** A note with other words. Its time always moves on, even where the clock does not, so that edits never tie. */
export function rewriteNote(note: Note, text: string, now: Timestamp): Note {
  return { ...note, text, updated: moveOn(note, now) };
}

/** The tombstone of a note. It keeps the words until it is emptied, so that a deletion can be undone. */
export function buryNote(note: Note, now: Timestamp): Note {
  return isLive(note) ? { ...note, deleted: moveOn(note, now) } : note;
}

/** A note brought back from its tombstone. */
export function restoreNote(note: Note, now: Timestamp): Note {
  return isLive(note) ? note : { ...note, deleted: null, updated: moveOn(note, now) };
}

/** A tombstone without words: that there was a note, on whom and when, and nothing else. */
export function emptyTombstone(note: Note): Note {
  return { ...note, text: '', tags: [], source: null, pinned: false };
}

/** Whether a tombstone has lost its words and can no longer be restored. */
export function isEmptied(note: Note): boolean {
  return !isLive(note) && note.text === '';
}

function moveOn(note: Note, now: Timestamp): Timestamp {
  return Math.max(now, note.updated + 1, (note.deleted ?? 0) + 1);
}
