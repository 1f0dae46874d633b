import { DRAFT_BASE, DRAFT_TAGS, splitTags } from './model/drafts.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useStrings } from './strings-context.ts';

/** What was being written in notes that were deleted or moved meanwhile: it can be kept as a new note. */
export function LostDrafts(props: NotesLayerProps) {
  const { t } = useStrings();
  const { notes, drafts, onDraft } = props;
  if (notes === null) return null;
  const known = new Set(notes.map(({ id }) => id));
  const lost = [...drafts.keys()]
    .filter((key) => key.startsWith(DRAFT_BASE))
    .map((key) => key.slice(DRAFT_BASE.length))
    .filter((id) => !known.has(id) && drafts.has(id));

  function end(id: string): void {
    for (const prefix of ['', DRAFT_TAGS, DRAFT_BASE]) onDraft(prefix + id, null);
  }

  return lost.map((id) => {
    const text = drafts.get(id) ?? '';
    const tags = drafts.get(DRAFT_TAGS + id) ?? '';
    return (
      <div key={id} class="conflict">
        <p>{t('conflictDeleted')}</p>
        <NoteEditor
          label={t('editNoteLabel')}
          text={text}
          tags={tags}
          sentence={null}
          isOpen
          suggestTags={props.suggestTags}
          onText={(changed) => onDraft(id, changed)}
          onTags={(changed) => onDraft(DRAFT_TAGS + id, changed)}
          onCancel={() => end(id)}
          onKeep={async () => {
            if (await props.onKeep({ text, tags: splitTags(tags) })) end(id);
          }}
        />
      </div>
    );
  });
}
