import type { About, NotesAbout } from '../messages/notes-protocol.ts';
import type { Result } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Note, NoteSource } from '../types.ts';

/** What a reader writes: the words of a note, and the tags typed beside them. */
export interface NoteWords {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The reader's notes on one entity at a time, as an app gets at them. */
export interface NotesAccess {
  about(about: About): Promise<Result<NotesAbout>>;
  /** `id` is the new note's: asked for twice, it is kept once. */
  save(about: About, id: string, words: NoteWords, source: NoteSource | null): Promise<Result<Note>>;
  edit(note: Pick<Note, 'id' | 'updated'>, words: NoteWords): Promise<Result<Note>>;
  pin(note: Pick<Note, 'id'>, isPinned: boolean): Promise<Result<Note>>;
  move(note: Pick<Note, 'id'>, to: About): Promise<Result<Note>>;
  remove(note: Pick<Note, 'id'>): Promise<Result<null>>;
  restore(note: Pick<Note, 'id'>): Promise<Result<Note>>;
}

/** More than anybody has on one name; the background gives no more at a time. */
const MOST_NOTES = 2_000;

/** A background that was stopped under a question is up again in less. */
const RETRY_AFTER_MS = 300;

/** The notes that the background keeps. */
export const libraryNotes: NotesAccess = {
  about: (about) => sendToBackground('notes.about', { about, limit: MOST_NOTES }),
  async save(about, id, { text, tags }, source) {
    const request = { id, about, text, tags, source };
    const result = await sendToBackground('notes.save', request);
    if (result.ok || result.error.code !== 'unavailable') return result;
    // It may be kept and the answer lost; under the same id it is not kept twice.
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return await sendToBackground('notes.save', request);
  },
  edit: ({ id, updated }, { text, tags }) => sendToBackground('notes.edit', { id, text, tags, updated }),
  pin: ({ id }, isPinned) => sendToBackground('notes.pin', { id, isPinned }),
  move: ({ id }, to) => sendToBackground('notes.move', { id, to }),
  remove: ({ id }) => sendToBackground('notes.remove', { id }),
  restore: ({ id }) => sendToBackground('notes.restore', { id }),
};
