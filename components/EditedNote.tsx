import type { Note } from '../utils/types.ts';
import { DRAFT_BASE, DRAFT_TAGS, splitTags } from './model/drafts.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NoteConflict } from './NoteConflict.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { useStrings } from './strings-context.ts';

interface EditedNoteProps extends NotesLayerProps {
  note: Note;
  /** The draft is to go: its words are kept, or were given up. */
  onEnd: () => void;
}

/** A note that is being edited; where another window has changed it meanwhile, both texts and a choice. */
export function EditedNote({ note, onEnd, ...props }: EditedNoteProps) {
  const { t } = useStrings();
  const { drafts, onDraft } = props;
  const text = drafts.get(note.id) ?? note.text;
  const typed = drafts.get(DRAFT_TAGS + note.id) ?? note.tags.join(' ');
  const base = drafts.get(DRAFT_BASE + note.id) ?? note.text;
  const words = { text, tags: splitTags(typed) };
  const isConflicting = base !== note.text && text !== note.text;

  async function end(keeping: Promise<boolean>): Promise<void> {
    if (await keeping) onEnd();
  }

  return (
    <>
      <NoteEditor
        label={t('editNoteLabel')}
        text={text}
        tags={typed}
        sentence={null}
        isOpen
        isFocused
        suggestTags={props.suggestTags}
        onText={(changed) => onDraft(note.id, changed)}
        onTags={(changed) => onDraft(DRAFT_TAGS + note.id, changed)}
        onCancel={onEnd}
        {...(!isConflicting && { onKeep: () => void end(props.onEdit(note, words)) })}
      />
      {isConflicting && (
        <NoteConflict
          theirs={note.text}
          onKeepBoth={() => void end(props.onKeep(words))}
          onKeepMine={() => void end(props.onEdit(note, words))}
          onKeepTheirs={onEnd}
        />
      )}
    </>
  );
}
