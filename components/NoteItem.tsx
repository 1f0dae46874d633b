import { useId } from 'preact/hooks';
import type { Note } from '../utils/types.ts';
import { quoteSentence } from './model/quote-sentence.ts';
import { toWebLink } from './model/web-link.ts';
import { NoteText } from './NoteText.tsx';
import { fillSlot, SLOT } from './phrase.ts';
import { useStrings } from './strings-context.ts';

interface NoteItemProps {
  note: Note;
  /** Address of the article being read, null outside of one. */
  here: string | null;
  /** Milliseconds since 1970. */
  now: number;
  /** Whether the sentence kept with the note is shown. */
  hasSentence?: boolean;
  onEdit: () => void;
  onPin: () => void;
  /** Missing where there is nobody to move it to. */
  onMove?: () => void;
  onRemove: () => void;
}

/** The reader's words behind their rule, and under them the day and the article they were written in. */
export function NoteItem({ note, here, now, hasSentence, ...props }: NoteItemProps) {
  const strings = useStrings();
  const { t } = strings;
  const { onEdit, onPin, onMove, onRemove } = props;
  // Which of the notes a button is for is heard with it.
  const when = useId();
  return (
    <div class="note-item">
      <div class="note-words">
        <NoteText text={note.text} />
      </div>
      {hasSentence && note.source?.sentence && (
        <p class="note-sentence" dir="auto">
          {quoteSentence(note.source.sentence, strings)}
        </p>
      )}
      <div class="note-foot">
        <p class="when" id={when}>
          {note.pinned && <>{t('notePinned')} · </>}
          <WrittenWhere note={note} here={here} now={now} />
          {note.tags.length > 0 && <span class="tags"> {note.tags.map((tag) => `#${tag}`).join(' ')}</span>}
        </p>
        <p class="note-actions">
          <button type="button" class="quiet" aria-describedby={when} onClick={onEdit}>
            {t('editNote')}
          </button>
          <button type="button" class="quiet" aria-describedby={when} onClick={onPin}>
            {t(note.pinned ? 'unpinNote' : 'pinNote')}
          </button>
          {onMove && (
            <button type="button" class="quiet" aria-describedby={when} onClick={onMove}>
              {t('moveNote')}
            </button>
          )}
          <button type="button" class="quiet" aria-describedby={when} onClick={onRemove}>
            {t('deleteNote')}
          </button>
        </p>
      </div>
    </div>
  );
}

function WrittenWhere({ note, here, now }: Pick<NoteItemProps, 'note' | 'here' | 'now'>) {
  const { t, day } = useStrings();
  const written = day(note.created, now);
  if (!note.source) return <>{written}</>;
  if (note.source.url === here) return <>{t('noteHere', written)}</>;
  const title = <bdi>{note.source.title || note.source.url}</bdi>;
  const address = toWebLink(note.source.url);
  if (!address) return <>{fillSlot(t('noteReading', written, SLOT), title)}</>;
  const link = (
    <a class="link" href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
  return <>{fillSlot(t('noteReading', written, SLOT), link)}</>;
}
