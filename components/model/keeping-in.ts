import type { Keeping } from '../keeping-context.ts';
import type { NotesLayerProps } from './notes-layer-props.ts';

/** Facts are kept as notes like any other; each is known again by its words. */
export function keepingIn({
  notes,
  onKeep,
  onRemove,
}: Pick<NotesLayerProps, 'notes' | 'onKeep' | 'onRemove'>): Keeping {
  const find = (text: string) => notes?.find((note) => note.text === text);
  return {
    has: (text) => find(text) !== undefined,
    keep: (text) => onKeep({ text, tags: [] }),
    drop(text) {
      const note = find(text);
      if (note) onRemove(note);
    },
  };
}
