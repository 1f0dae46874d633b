import { useEffect, useRef } from 'preact/hooks';
import type { NoteHit } from '../utils/messages/notes-protocol.ts';
import { BackBar } from './BackBar.tsx';
import { NoteHits } from './NoteHits.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchOutcome } from './SearchOutcome.tsx';
import { useStrings } from './strings-context.ts';
import { WalkList } from './WalkList.tsx';

interface NoteSearchProps {
  query: string;
  /** Null while they are looked for. */
  hits: readonly NoteHit[] | null;
  /** Title of the page that one goes back to. */
  title: string;
  onQuery: (query: string) => void;
  onOpen: (hit: NoteHit) => void;
  onBack: () => void;
}

/** A search over all notes, on a page that has no list; the field takes the focus. */
export function NoteSearch({ query, hits, title, onQuery, onOpen, onBack }: NoteSearchProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <BackBar title={title} onBack={onBack} />
      <search class="find">
        <SearchField label={t('findInNotes')} query={query} onQuery={onQuery} fieldRef={field} />
      </search>
      <SearchOutcome query={query} hits={hits} />
      <WalkList>
        {query.trim() !== '' && <NoteHits query={query.trim()} hits={hits} onOpen={onOpen} />}
      </WalkList>
    </>
  );
}
