import type { NoteHit } from '../utils/messages/notes-protocol.ts';
import { useStrings } from './strings-context.ts';

interface SearchOutcomeProps {
  query: string;
  /** Null while they are looked for. */
  hits: readonly NoteHit[] | null;
  /** How many names of the article have the query; left out where no names are searched. */
  names?: number;
}

/**
 * How a search ended, for whoever does not see the list change. Stands there before there is anything to say: a region
 * that comes with its words is not read out. That the search goes on is not said, for it would be with every letter.
 */
export function SearchOutcome({ query, hits, names }: SearchOutcomeProps) {
  const { t, plural } = useStrings();
  const wanted = query.trim();
  const isOver = wanted !== '' && hits !== null;
  return (
    <div class="unseen" role="status">
      {isOver && <p>{hits.length === 0 ? t('noNoteHas', wanted) : plural('libraryNotes', hits.length)}</p>}
      {isOver && names !== undefined && (
        <p>{names === 0 ? t('noNameHas', wanted) : plural('libraryNames', names)}</p>
      )}
    </div>
  );
}
