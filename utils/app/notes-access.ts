import type { About, NotesAbout } from '../messages/notes-protocol.ts';
import type { Result } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Note, NoteSource } from '../types.ts';

/** The reader's notes on one entity at a time, as an app gets at them. */
export interface NotesAccess {
  about(about: About): Promise<Result<NotesAbout>>;
  save(about: About, text: string, source: NoteSource | null): Promise<Result<Note>>;
  edit(note: Note, text: string): Promise<Result<Note>>;
  remove(note: Note): Promise<Result<null>>;
  restore(note: Note): Promise<Result<Note>>;
}

/** The notes that the background keeps. */
export const libraryNotes: NotesAccess = {
  about: (about) => sendToBackground('notes.about', about),
  save: (about, text, source) => sendToBackground('notes.save', { about, text, source }),
  edit: ({ id, updated }, text) => sendToBackground('notes.edit', { id, text, updated }),
  remove: ({ id }) => sendToBackground('notes.remove', { id }),
  restore: ({ id }) => sendToBackground('notes.restore', { id }),
};
