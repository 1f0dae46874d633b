import { useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../utils/messages/result.ts';
import type { Note } from '../utils/types.ts';
import { AddNote } from './AddNote.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Layer } from './Layer.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import { useStrings } from './strings-context.ts';
import { UndoLine } from './UndoLine.tsx';

/** Notes on one entity, what is being written, and what became of the last change. */
export interface NotesLayerProps {
  level: 2 | 3;
  /** Newest first; null while they are being fetched. */
  notes: readonly Note[] | null;
  /** How many are shown before "3 more". */
  shown: number;
  /** Address of the article being read, null outside of one. */
  here: string | null;
  /** The sentence that a new note would keep. */
  sentence: string | null;
  /** Milliseconds since 1970. */
  now: number;
  /** What is being written: under `NEW_NOTE` a new note, under the id of a note its new words. */
  drafts: ReadonlyMap<string, string>;
  /** A note that can be brought back. */
  removed: Note | null;
  failure: FailureCode | null;
  hasSentences?: boolean;
  /** `null` drops the draft. */
  onDraft: (key: string, text: string | null) => void;
  /** Resolves to whether it was kept. */
  onKeep: (text: string) => Promise<boolean>;
  /** Resolves to whether it was kept. */
  onEdit: (note: Note, text: string) => Promise<boolean>;
  onRemove: (note: Note) => void;
  onRestore: () => void;
}

/** The reader's notes on somebody, and the field for a new one. */
export function NotesLayer(props: NotesLayerProps) {
  const { t, plural } = useStrings();
  const [isWhole, setWhole] = useState(false);
  const { notes, removed } = props;
  const shown = isWhole ? notes : notes?.slice(0, props.shown);
  const hidden = (notes?.length ?? 0) - (shown?.length ?? 0);
  return (
    <Layer title={t('yourNotes')} level={props.level}>
      {notes === null && <p class="aside-line">{t('notesLoading')}</p>}
      {shown && shown.length > 0 && (
        <ul class="notes">
          {shown.map((note) => (
            <OneNote key={note.id} {...props} note={note} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link more" onClick={() => setWhole(true)}>
          {plural('moreNotes', hidden)}
        </button>
      )}
      {removed && <UndoLine key={removed.id} message={t('noteDeleted')} onUndo={props.onRestore} />}
      {props.failure && <FailureLine code={props.failure} />}
      <AddNote
        sentence={props.sentence}
        drafts={props.drafts}
        onDraft={props.onDraft}
        onKeep={props.onKeep}
      />
    </Layer>
  );
}

function OneNote({ note, ...props }: NotesLayerProps & { note: Note }) {
  const { t } = useStrings();
  const item = useRef<HTMLLIElement>(null);
  const draft = props.drafts.get(note.id);

  function endEditing(): void {
    props.onDraft(note.id, null);
    // The field goes; the focus must not go with it.
    item.current?.focus();
  }

  return (
    <li ref={item} tabIndex={-1}>
      {draft === undefined ? (
        <NoteItem
          note={note}
          here={props.here}
          now={props.now}
          hasSentence={props.hasSentences ?? false}
          onEdit={() => props.onDraft(note.id, note.text)}
          onRemove={() => props.onRemove(note)}
        />
      ) : (
        <NoteEditor
          label={t('editNoteLabel')}
          text={draft}
          sentence={null}
          isOpen
          isFocused
          onText={(text) => props.onDraft(note.id, text)}
          onCancel={endEditing}
          onKeep={async () => {
            if (await props.onEdit(note, draft)) endEditing();
          }}
        />
      )}
    </li>
  );
}
