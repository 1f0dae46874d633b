import { useId } from 'preact/hooks';
import type { NoteHit } from '../utils/messages/notes-protocol.ts';
import { KindSign } from './KindSign.tsx';
import { findHits } from './model/find-hits.ts';
import { useStrings } from './strings-context.ts';

interface NoteHitsProps {
  query: string;
  /** Null while they are looked for. */
  hits: readonly NoteHit[] | null;
  onOpen: (hit: NoteHit) => void;
}

/** Notes that a search found, with the words looked for told apart. Stands in a `WalkList`. */
export function NoteHits({ query, hits, onOpen }: NoteHitsProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="group-name" id={id}>
        {t('groupNotes')}
      </h2>
      {hits === null && <p class="none">{t('searching')}</p>}
      {hits?.length === 0 && <p class="none">{t('noNoteHas', query)}</p>}
      {hits && hits.length > 0 && (
        <ul>
          {hits.map((hit) => (
            <li class="row" key={hit.note.id}>
              <button type="button" class="who" data-step onClick={() => onOpen(hit)}>
                <KindSign kind={hit.entity.kind} />{' '}
                <span class="who-text">
                  <span class="entry">
                    <bdi>{hit.entity.name}</bdi>
                  </span>{' '}
                  <Snippet text={hit.note.text} query={query} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Snippet({ text, query }: { text: string; query: string }) {
  return (
    <span class="snippet" dir="auto">
      {findHits(text, query).map((part, index) =>
        part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </span>
  );
}
