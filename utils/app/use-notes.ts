import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { About } from '../messages/notes-protocol.ts';
import type { FailureCode, Result } from '../messages/result.ts';
import type { LibraryEntity, Note, NoteSource } from '../types.ts';
import { libraryNotes, type NotesAccess, type NoteWords } from './notes-access.ts';

export interface NotesInHand {
  /** Pinned ones first, then newest first; null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  /** Others with notes who go by the same name. */
  readonly others: readonly LibraryEntity[];
  /** The note deleted last, as long as it can be brought back here. */
  readonly removed: Note | null;
  /** The note moved last, and to whom, as long as it can be moved back here. */
  readonly moved: { readonly note: Note; readonly to: About } | null;
  /** Why the last request failed, null where it did not. */
  readonly failure: FailureCode | null;
  /** Resolves to whether it was kept; under an id that was kept already it is not kept again. */
  readonly keep: (id: string, words: NoteWords, source: NoteSource | null) => Promise<boolean>;
  readonly edit: (note: Note, words: NoteWords) => Promise<boolean>;
  readonly pin: (note: Note, isPinned: boolean) => Promise<boolean>;
  readonly move: (note: Note, to: About) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
  /** Takes back the last removal or move. */
  readonly restore: () => Promise<boolean>;
  readonly refresh: () => void;
}

interface State {
  readonly key: string;
  readonly notes: readonly Note[] | null;
  readonly others: readonly LibraryEntity[];
  readonly removed: Note | null;
  readonly moved: NotesInHand['moved'];
  readonly failure: FailureCode | null;
}

/** The notes on somebody, fetched when that changes, and what can be done with them. */
export function useNotes(about: About, access: NotesAccess = libraryNotes): NotesInHand {
  const key = JSON.stringify([about.kind, about.id, about.url, ...about.names]);
  const [state, setState] = useState<State>(() => emptyState(key));
  const subject = useMemo(() => about, [key]);

  const currentKey = useRef(key);
  currentKey.current = key;

  /** Changes the state unless the reader has moved on to somebody else. */
  const change = useCallback(
    (patch: Partial<State>) => {
      if (currentKey.current !== key) return;
      setState((before) => ({ ...(before.key === key ? before : emptyState(key)), ...patch }));
    },
    [key],
  );

  const fetchNotes = useCallback(async () => {
    const result = await access.about(subject);
    return result.ok
      ? { notes: result.value.notes, others: result.value.others }
      : { notes: [], others: [], failure: result.error.code };
  }, [access, subject]);

  const refresh = useCallback(async () => change(await fetchNotes()), [fetchNotes, change]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  /** Does something, then fetches the notes as they are now, also where it failed: a conflict shows the newer note. */
  const perform = useCallback(
    async (action: Promise<Result<unknown>>, undo: Partial<State> = {}): Promise<boolean> => {
      const result = await action;
      const patch = result.ok
        ? { failure: null, removed: null, moved: null, ...undo }
        : { failure: result.error.code };
      change({ ...(await fetchNotes()), ...patch });
      return result.ok;
    },
    [fetchNotes, change],
  );

  /** Where another window has only pinned or moved the note meanwhile, its words are still those that were edited. */
  const edit = async (note: Note, words: NoteWords): Promise<Result<Note>> => {
    const result = await access.edit(note, words);
    if (result.ok || result.error.code !== 'conflict') return result;
    const { notes } = await fetchNotes();
    const now = notes.find(({ id }) => id === note.id);
    return now?.text === note.text ? await access.edit(now, words) : result;
  };

  const { key: _key, ...shown } = state.key === key ? state : emptyState(key);
  const { removed, moved } = shown;
  return {
    ...shown,
    keep: (id, words, source) => perform(access.save(subject, id, words, source)),
    edit: (note, words) => perform(edit(note, words)),
    pin: (note, isPinned) => perform(access.pin(note, isPinned)),
    move: (note, to) => perform(access.move(note, to), { moved: { note, to } }),
    remove: (note) => perform(access.remove(note), { removed: note }),
    restore: async () => {
      if (removed !== null) return await perform(access.restore(removed));
      if (moved === null) return false;
      // The id alone decides: whom the reader said that somebody is in an article is not asked again.
      const { kind, names } = subject;
      return await perform(access.move(moved.note, { kind, names, id: moved.note.entityId }));
    },
    refresh: () => void refresh(),
  };
}

function emptyState(key: string): State {
  return { key, notes: null, others: [], removed: null, moved: null, failure: null };
}
