import { useRef, useState } from 'preact/hooks';
import { DRAFT_TAGS, splitTags } from './model/drafts.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useStrings } from './strings-context.ts';

/** Key of the draft of a new note, beside drafts under the ids of notes. */
export const NEW_NOTE = 'new';

interface AddNoteProps {
  sentence: string | null;
  drafts: ReadonlyMap<string, string>;
  onDraft: (key: string, text: string | null) => void;
  suggestTags: (prefix: string) => Promise<readonly string[]>;
  onKeep: (words: { text: string; tags: readonly string[] }) => Promise<boolean>;
}

/** One quiet line that grows to an editor when it is entered, and says aloud when a note was kept. */
export function AddNote({ sentence, drafts, suggestTags, onDraft, onKeep }: AddNoteProps) {
  const { t } = useStrings();
  const [isEntered, setEntered] = useState(false);
  const [isKept, setKept] = useState(false);
  const isKeeping = useRef(false);
  const text = drafts.get(NEW_NOTE) ?? '';
  const tags = drafts.get(DRAFT_TAGS + NEW_NOTE) ?? '';

  function drop(): void {
    onDraft(NEW_NOTE, null);
    onDraft(DRAFT_TAGS + NEW_NOTE, null);
    setEntered(false);
  }

  async function keep(): Promise<void> {
    // A second press while the first is on its way would keep the note twice.
    if (isKeeping.current) return;
    isKeeping.current = true;
    try {
      if (!(await onKeep({ text, tags: splitTags(tags) }))) return;
      drop();
      setKept(true);
    } finally {
      isKeeping.current = false;
    }
  }

  return (
    <>
      <NoteEditor
        label={t('addNote')}
        text={text}
        tags={tags}
        suggestTags={suggestTags}
        sentence={sentence}
        isOpen={isEntered || text !== '' || tags !== ''}
        onOpen={() => {
          setEntered(true);
          setKept(false);
        }}
        onText={(words) => onDraft(NEW_NOTE, words === '' ? null : words)}
        onKeep={keep}
        onTags={(typed) => onDraft(DRAFT_TAGS + NEW_NOTE, typed === '' ? null : typed)}
        onCancel={drop}
      />
      <p class="unseen" role="status">
        {isKept ? t('noteKept') : ''}
      </p>
    </>
  );
}
