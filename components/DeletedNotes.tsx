import { useId, useRef } from 'preact/hooks';
import type { NoteHit } from '../utils/messages/notes-protocol.ts';
import type { FailureCode } from '../utils/messages/result.ts';
import { FailureLine } from './FailureLine.tsx';
import { useStrings } from './strings-context.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface DeletedNotesProps {
  /** The last deleted first. */
  hits: readonly NoteHit[];
  /** For how long they are kept. */
  days: number;
  /** Milliseconds since 1970. */
  now: number;
  failure: FailureCode | null;
  onBringBack: (hit: NoteHit) => void;
}

/** Deleted notes, folded away, each with the way back. */
export function DeletedNotes({ hits, days, now, failure, onBringBack }: DeletedNotesProps) {
  const { t, plural } = useStrings();
  const part = useRef<HTMLDetailsElement>(null);
  const head = useRef<HTMLElement>(null);
  useKeptFocus(part, head);
  return (
    <details class="deleted-notes" hidden={hits.length === 0} ref={part}>
      <summary ref={head}>{plural('deletedNotes', hits.length)}</summary>
      <p class="aside-line">{t('deletedText', days)}</p>
      {failure && <FailureLine code={failure} />}
      <ul>
        {hits.map((hit) => (
          <DeletedNote key={hit.note.id} hit={hit} now={now} onBringBack={() => onBringBack(hit)} />
        ))}
      </ul>
    </details>
  );
}

interface DeletedNoteProps {
  hit: NoteHit;
  now: number;
  onBringBack: () => void;
}

function DeletedNote({ hit: { note, entity }, now, onBringBack }: DeletedNoteProps) {
  const { t, day } = useStrings();
  const id = useId();
  return (
    <li>
      <p class="index-head">
        <bdi class="entry">{entity.name}</bdi> <span class="index-day">{day(note.deleted ?? now, now)}</span>
      </p>
      <p class="index-words" dir="auto" id={id}>
        {note.text}
      </p>
      <button type="button" class="link" aria-describedby={id} onClick={onBringBack}>
        {t('bringBack')}
      </button>
    </li>
  );
}
