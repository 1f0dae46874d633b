import { splitWords } from '../../knowledge/split-words.ts';
import type { Note } from '../../types.ts';
import type { StoredEntity, StoredNote } from '../schema.ts';
import type { WordEntry } from './word-entry.ts';

/** Null for a tombstone, which no search ever meets. */
export function entryOfNote({ note, live }: StoredNote): WordEntry | null {
  if (live === undefined) return null;
  return { id: note.id, words: wordsOf(note), owner: live.entityId, updated: live.updated };
}

export function entryOfEntity({ entity, words }: StoredEntity): WordEntry {
  return { id: entity.id, words, owner: '', updated: entity.updated };
}

/** Words of text, tags and the sentence that was read. */
function wordsOf({ text, tags, source }: Note): readonly string[] {
  return splitWords([text, ...tags, source?.sentence ?? ''].join('\n'));
}
