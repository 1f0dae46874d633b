import { useState } from 'preact/hooks';
import type { NotesLayerProps } from '../../components/NotesLayer.tsx';
import type { Note } from '../../utils/types.ts';

/** Notes to try the card with: they live as long as the page and reach no library. */
export function useSampleNotes(entity: number): Omit<NotesLayerProps, 'level' | 'shown'> {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [removed, setRemoved] = useState<Note | null>(null);
  const entityId = String(entity);

  return {
    notes: notes.filter((note) => note.entityId === entityId),
    here: null,
    sentence: null,
    now: Date.now(),
    drafts,
    removed: removed?.entityId === entityId ? removed : null,
    failure: null,
    onDraft(key, text) {
      const changed = new Map(drafts);
      if (text === null) changed.delete(key);
      else changed.set(key, text);
      setDrafts(changed);
    },
    async onKeep(text) {
      setNotes([makeNote(entityId, text), ...notes]);
      return true;
    },
    async onEdit(note, text) {
      setNotes(notes.map((one) => (one.id === note.id ? { ...one, text } : one)));
      return true;
    },
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

function makeNote(entityId: string, text: string): Note {
  const now = Date.now();
  const times = { created: now, updated: now, deleted: null };
  return { id: crypto.randomUUID(), entityId, text, tags: [], source: null, pinned: false, ...times };
}
