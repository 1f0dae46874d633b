import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeId } from '../make-id.ts';
import type { About } from '../messages/notes-protocol.ts';
import type { FailureCode, Result } from '../messages/result.ts';
import type { Note, NoteSource } from '../types.ts';
import { libraryNotes, type NotesAccess } from './notes-access.ts';

export interface NotesInHand {
  /** Newest first; null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  /** The note deleted last, as long as it can be brought back here. */
  readonly removed: Note | null;
  /** Why the last request failed, null where it did not. */
  readonly failure: FailureCode | null;
  /** Resolves to whether it was kept. */
  readonly keep: (text: string, source: NoteSource | null) => Promise<boolean>;
  readonly edit: (note: Note, text: string) => Promise<boolean>;
  readonly remove: (note: Note) => Promise<boolean>;
  readonly restore: () => Promise<boolean>;
}

interface State {
  readonly key: string;
  readonly notes: readonly Note[] | null;
  readonly removed: Note | null;
  readonly failure: FailureCode | null;
}

/** The notes on somebody, fetched when that changes, and what can be done with them. */
export function useNotes(about: About, access: NotesAccess = libraryNotes): NotesInHand {
  const key = JSON.stringify([about.kind, ...about.names]);
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
    return result.ok ? { notes: result.value.notes } : { notes: [], failure: result.error.code };
  }, [access, subject]);

  useEffect(() => {
    let isCurrent = true;
    fetchNotes().then((patch) => {
      if (isCurrent) change(patch);
    });
    return () => {
      isCurrent = false;
    };
  }, [fetchNotes, change]);

  /** Does something, then fetches the notes as they are now, also where it failed: a conflict shows the newer note. */
  const perform = useCallback(
    async (action: Promise<Result<unknown>>, removed: Note | null): Promise<boolean> => {
      const result = await action;
      const patch = result.ok ? { failure: null, removed } : { failure: result.error.code };
      change({ ...(await fetchNotes()), ...patch });
      return result.ok;
    },
    [fetchNotes, change],
  );

  const { notes, removed, failure } = state.key === key ? state : emptyState(key);
  return {
    notes,
    removed,
    failure,
    keep: (text, source) => perform(access.save(subject, makeNoteId(), { text, tags: [] }, source), null),
    edit: (note, text) => perform(access.edit(note, { text, tags: note.tags }), null),
    remove: (note) => perform(access.remove(note), note),
    restore: async () => removed !== null && (await perform(access.restore(removed), null)),
  };
}

function makeNoteId(): string {
  return makeId({ now: Date.now, fillRandom: (bytes) => void crypto.getRandomValues(bytes) });
}

function emptyState(key: string): State {
  return { key, notes: null, removed: null, failure: null };
}
