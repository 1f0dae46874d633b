import { useRef, useState } from 'preact/hooks';
import type { About } from '../utils/messages/notes-protocol.ts';
import type { Note } from '../utils/types.ts';
import { EditedNote } from './EditedNote.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { DRAFT_BASE, DRAFT_TAGS } from './model/drafts.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NoteItem } from './NoteItem.tsx';
import { useStrings } from './strings-context.ts';

/** A note as it is read, edited, or moved to somebody else. */
export function OneNote({ note, ...props }: NotesLayerProps & { note: Note }) {
  const { t } = useStrings();
  const item = useRef<HTMLLIElement>(null);
  const [isMoving, setMoving] = useState(false);
  const { onDraft } = props;

  function beginEditing(): void {
    onDraft(note.id, note.text);
    onDraft(DRAFT_TAGS + note.id, note.tags.join(' '));
    onDraft(DRAFT_BASE + note.id, note.text);
  }

  function endEditing(): void {
    for (const prefix of ['', DRAFT_TAGS, DRAFT_BASE]) onDraft(prefix + note.id, null);
    // The field goes; the focus must not go with it.
    item.current?.focus();
  }

  function move(to: About): void {
    setMoving(false);
    props.onMove?.(note, to);
  }

  return (
    <li ref={item} tabIndex={-1}>
      {props.drafts.has(note.id) ? (
        <EditedNote {...props} note={note} onEnd={endEditing} />
      ) : (
        <NoteItem
          note={note}
          here={props.here}
          now={props.now}
          hasSentence={props.hasSentences ?? false}
          onEdit={beginEditing}
          onPin={() => props.onPin(note, !note.pinned)}
          {...(props.onMove && { onMove: () => setMoving(true) })}
          onRemove={() => props.onRemove(note)}
        />
      )}
      {isMoving && (
        <EntityPicker
          label={t('moveTo')}
          here={props.named}
          find={props.find}
          fresh={props.kind}
          onPick={move}
          onCancel={() => {
            setMoving(false);
            item.current?.focus();
          }}
        />
      )}
    </li>
  );
}
