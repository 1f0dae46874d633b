import { useState } from 'preact/hooks';
import type { NotesLayerProps, NoteWords } from '../../components/model/notes-layer-props.ts';
import type { EntityKind, Note } from '../../utils/types.ts';

/** Notes to try the card with: they live as long as the page and reach no library. */
export function useSampleNotes(entity: number, kind: EntityKind): Omit<NotesLayerProps, 'level' | 'shown'> {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [removed, setRemoved] = useState<Note | null>(null);
  const entityId = String(entity);

  function change(note: Note, patch: Partial<Note>): void {
    setNotes(notes.map((one) => (one.id === note.id ? { ...one, ...patch } : one)));
  }

  return {
    kind,
    notes: notes.filter((note) => note.entityId === entityId),
    others: [],
    here: null,
    named: [],
    sentence: null,
    now: Date.now(),
    drafts,
    removed: removed?.entityId === entityId ? removed : null,
    movedTo: null,
    failure: null,
    find: async () => [],
    suggestTags: async () => [],
    onDraft: (key, text) =>
      setDrafts((before) => {
        const changed = new Map(before);
        if (text === null) changed.delete(key);
        else changed.set(key, text);
        return changed;
      }),
    async onKeep(words) {
      setNotes([makeNote(entityId, words), ...notes]);
      return true;
    },
    async onEdit(note, words) {
      change(note, words);
      return true;
    },
    onPin: (note, pinned) => change(note, { pinned }),
    onRemove(note) {
      setNotes(notes.filter(({ id }) => id !== note.id));
      setRemoved(note);
    },
    onRestore() {
      if (removed) setNotes([removed, ...notes]);
      setRemoved(null);
    },
  };
}

function makeNote(entityId: string, words: NoteWords): Note {
  const now = Date.now();
  const times = { created: now, updated: now, deleted: null };
  return { id: crypto.randomUUID(), entityId, ...words, source: null, pinned: false, ...times };
}
