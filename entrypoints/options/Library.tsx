import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BlankState } from '../../components/BlankState.tsx';
import { DeletedNotes } from '../../components/DeletedNotes.tsx';
import { EntityWork } from '../../components/EntityWork.tsx';
import { LibraryDetail } from '../../components/LibraryDetail.tsx';
import { LibraryIndex } from '../../components/LibraryIndex.tsx';
import { MemoryBanner } from '../../components/MemoryBanner.tsx';
import { groupHits } from '../../components/model/group-hits.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { SearchOutcome } from '../../components/SearchOutcome.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { askInLibrary } from '../../utils/app/background-question.ts';
import { findEntities } from '../../utils/app/library-access.ts';
import { useAskedMeetings } from '../../utils/app/use-asked-meetings.ts';
import { useBackground } from '../../utils/app/use-background.ts';
import { useDeletedNotes } from '../../utils/app/use-deleted-notes.ts';
import { useEntityNotes } from '../../utils/app/use-entity-notes.ts';
import { useEntityWork } from '../../utils/app/use-entity-work.ts';
import { useLibrary } from '../../utils/app/use-library.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import { useNoteSearch } from '../../utils/app/use-note-search.ts';
import { aboutKnown } from '../../utils/messages/about-entity.ts';
import type { LibraryEntity } from '../../utils/types.ts';

/** Remembered articles that are looked for on one name. */
const MOST_MEETINGS = 50;

/** All notes: everybody who has some at the left, one of them open at the right. */
export function Library() {
  const { t, plural } = useStrings();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<LibraryEntity | null>(null);
  const [revision, setRevision] = useState(0);
  const { hits, hasMore, fetchMore } = useLibrary(revision);
  const found = useNoteSearch(query, revision);
  const state = useLibraryState(revision);
  const [brought, setBrought] = useState(0);
  const deleted = useDeletedNotes(revision, ({ entity }) => {
    setBrought((times) => times + 1);
    noteChange(entity);
  });
  const isSearching = query.trim() !== '';
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [openings, setOpenings] = useState(0);
  useKeptFocus(main, main);
  // The name is read out, and brought in sight where it stands under the index.
  useEffect(() => {
    if (openings === 0) return;
    heading.current?.focus();
    pane.current?.scrollIntoView?.({ block: 'start' });
  }, [openings]);
  const wayBack = (
    <DeletedNotes
      hits={deleted.hits}
      days={deleted.days}
      now={Date.now()}
      failure={deleted.failure}
      onBringBack={deleted.bringBack}
    />
  );

  if (hits?.length === 0 && !chosen) {
    return (
      <main class="place" tabIndex={-1} ref={main}>
        {state?.keeping === 'memory' && <MemoryBanner />}
        <BlankState title={t('libraryEmptyTitle')} level={1}>
          <p>{t('libraryEmptyText')}</p>
        </BlankState>
        {wayBack}
      </main>
    );
  }

  function openOne(entity: LibraryEntity): void {
    setChosen(entity);
    setOpenings((times) => times + 1);
  }

  /** Whoever is open stays so, also when their last note was deleted: it can still be brought back. */
  function noteChange(entity: LibraryEntity): void {
    setChosen(entity);
    setRevision((one) => one + 1);
  }

  const entries = groupHits(isSearching ? (found ?? []) : (hits ?? []));
  // A search that finds nothing leaves open who stood first before it.
  const open = chosen ?? entries[0]?.entity ?? hits?.[0]?.entity ?? null;
  // A part of the notes is not said to be all; of what a search found, all is in hand.
  const shown = isSearching ? (found?.length ?? 0) : (state?.notes ?? hits?.length ?? 0);
  const notes = plural('libraryNotes', shown);
  return (
    <main class="library" tabIndex={-1} ref={main}>
      <section class="index" aria-label={t('placeLibrary')}>
        <search class="index-find">
          <SearchField label={t('findInNotes')} query={query} onQuery={setQuery} />
          <p class="aside-line">
            {isSearching && entries.length === 0 ? (
              '\u00a0'
            ) : (
              <>
                {hasMore && !isSearching
                  ? notes
                  : t('libraryCounts', notes, plural('libraryNames', entries.length))}
                <span>{t('newestFirst')}</span>
              </>
            )}
          </p>
        </search>
        <SearchOutcome query={query} hits={found} />
        {isSearching && found === null && <p class="none">{t('searching')}</p>}
        {isSearching && found?.length === 0 && <p class="none">{t('noNoteHas', query.trim())}</p>}
        <LibraryIndex entries={entries} open={open?.id ?? null} now={Date.now()} onOpen={openOne} />
        {hasMore && !isSearching && (
          <button type="button" class="link more" onClick={fetchMore}>
            {t('olderNotes')}
          </button>
        )}
        {wayBack}
      </section>
      <div class="chosen" ref={pane}>
        {state?.keeping === 'memory' && <MemoryBanner />}
        {/* Begun anew with a note that has come back: it is among those shown, and nothing is to be undone. */}
        {open && (
          <Chosen key={`${open.id} ${brought}`} entity={open} heading={heading} onChange={noteChange} />
        )}
      </div>
    </main>
  );
}

interface ChosenProps {
  entity: LibraryEntity;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (entity: LibraryEntity) => void;
}

function Chosen({ entity, heading, onChange }: ChosenProps) {
  const { t } = useStrings();
  const notes = useEntityNotes(aboutKnown(entity), null, () => onChange(entity));
  const { known, done, ...work } = useEntityWork(entity.id, (shown) => {
    notes.refresh();
    onChange(shown);
  });
  const [one = '', other = ''] = done?.names ?? [];
  const words = {
    changed: t('entityChanged'),
    merged: t('entityMerged', one, other),
    split: t('entitySplitOne', one),
  };
  const shown = known?.entity ?? entity;
  const isReady = notes.notes !== null;
  // A note that is written or deleted here changes nothing in whom they are: the packs are not asked again for it.
  const asked = useMemo(
    () => (isReady ? askInLibrary(shown, notes.notes ?? []) : null),
    [isReady, JSON.stringify([shown.kind, shown.name, shown.aliases, shown.links])],
  );
  const background = useBackground(asked);
  const meetings = useAskedMeetings(aboutKnown(shown), MOST_MEETINGS);
  return (
    <LibraryDetail
      entity={shown}
      notes={notes}
      background={background}
      meetings={meetings}
      headingRef={heading}
    >
      <EntityWork
        {...work}
        entity={shown}
        merged={known?.merged ?? []}
        entries={typeof background.about === 'string' ? [] : (background.about?.entries ?? [])}
        done={done && words[done.what]}
        find={findEntities}
      />
    </LibraryDetail>
  );
}
