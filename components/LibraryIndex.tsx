import type { LibraryEntity } from '../utils/types.ts';
import { KindSign } from './KindSign.tsx';
import type { IndexEntry } from './model/group-hits.ts';
import { useStrings } from './strings-context.ts';
import { WalkList } from './WalkList.tsx';

interface LibraryIndexProps {
  entries: readonly IndexEntry[];
  /** Id of the entity that is opened. */
  open: string | null;
  /** Milliseconds since 1970. */
  now: number;
  onOpen: (entity: LibraryEntity) => void;
}

/** Everybody with notes, the newest first, each with the beginning of the newest note. */
export function LibraryIndex({ entries, open, now, onOpen }: LibraryIndexProps) {
  const { day } = useStrings();
  return (
    <WalkList class="index-list">
      <ul>
        {entries.map(({ entity, newest }) => (
          <li key={entity.id} class={entity.id === open ? 'row is-chosen' : 'row'}>
            <button
              type="button"
              class="who"
              data-step
              aria-current={entity.id === open ? 'true' : undefined}
              onClick={() => onOpen(entity)}
            >
              <KindSign kind={entity.kind} />{' '}
              <span class="who-text">
                <span class="index-head">
                  <span class="entry">
                    <bdi>{entity.name}</bdi>
                  </span>{' '}
                  <span class="index-day">{day(newest.updated, now)}</span>
                </span>{' '}
                <span class="index-words" dir="auto">
                  {newest.text}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </WalkList>
  );
}
