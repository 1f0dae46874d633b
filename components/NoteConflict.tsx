import { useStrings } from './strings-context.ts';

interface NoteConflictProps {
  /** What the note says now, by another window. */
  theirs: string;
  onKeepBoth: () => void;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** A note was changed elsewhere while it was edited here: both texts, and a choice. */
export function NoteConflict({ theirs, onKeepBoth, onKeepMine, onKeepTheirs }: NoteConflictProps) {
  const { t } = useStrings();
  return (
    <div class="conflict" role="alert">
      <p>{t('conflictNow')}</p>
      <p class="note" dir="auto">
        {theirs}
      </p>
      <p class="actions">
        <button type="button" class="button is-small" onClick={onKeepBoth}>
          {t('conflictBoth')}
        </button>
        <button type="button" class="quiet" onClick={onKeepMine}>
          {t('conflictMine')}
        </button>
        <button type="button" class="quiet" onClick={onKeepTheirs}>
          {t('conflictTheirs')}
        </button>
      </p>
    </div>
  );
}
