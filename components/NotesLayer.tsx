import { useState } from 'preact/hooks';
import { AddNote } from './AddNote.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Layer } from './Layer.tsx';
import { LostDrafts } from './LostDrafts.tsx';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { OneNote } from './OneNote.tsx';
import { OtherBearers } from './OtherBearers.tsx';
import { useStrings } from './strings-context.ts';
import { UndoLine } from './UndoLine.tsx';

/** The reader's notes on somebody, and the field for a new one. */
export function NotesLayer(props: NotesLayerProps) {
  const { t, plural } = useStrings();
  const [isWhole, setWhole] = useState(false);
  const { notes, removed, movedTo, failure } = props;
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
      {movedTo !== null && <UndoLine message={t('noteMoved', movedTo)} onUndo={props.onRestore} />}
      {/* Of a conflict both texts are shown where the note is edited. */}
      {failure && failure !== 'conflict' && <FailureLine code={failure} />}
      <LostDrafts {...props} />
      {props.onOther && <OtherBearers others={props.others} onOther={props.onOther} />}
      <AddNote
        sentence={props.sentence}
        drafts={props.drafts}
        suggestTags={props.suggestTags}
        onDraft={props.onDraft}
        onKeep={props.onKeep}
      />
    </Layer>
  );
}
