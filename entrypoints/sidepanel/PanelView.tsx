import { MemoryBanner } from '../../components/MemoryBanner.tsx';
import { findEntity } from '../../components/model/find-entity.ts';
import { NamedTogether } from '../../components/NamedTogether.tsx';
import { NoteSearch } from '../../components/NoteSearch.tsx';
import { PageFoot } from '../../components/PageFoot.tsx';
import { PageMessage } from '../../components/PageMessage.tsx';
import { RefusedLine } from '../../components/RefusedLine.tsx';
import { TakingLine } from '../../components/TakingLine.tsx';
import { WhosWhoList } from '../../components/WhosWhoList.tsx';
import { openLibrary } from '../../utils/app/pages.ts';
import { useEscape } from '../../utils/app/use-escape.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import { useNoteSearch } from '../../utils/app/use-note-search.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import { useRefusal } from '../../utils/app/use-refusal.ts';
import { useTaking } from '../../utils/app/use-taking.ts';
import { useView } from '../../utils/app/use-view.ts';
import type { LibraryEntity } from '../../utils/types.ts';
import { PanelTop } from './PanelTop.tsx';
import { Sheet } from './Sheet.tsx';

interface PanelViewProps {
  tabId: number | null;
  reader: Reader;
  /** The library is asked again when this changes. */
  revision: number;
  /** The library has changed. */
  onChange: () => void;
}

/** One page in the panel: who is opened as a sheet, and under it everybody. */
export function PanelView({ tabId, reader, revision, onChange }: PanelViewProps) {
  const view = useView();
  const hits = useNoteSearch(view.query, revision);
  const library = useLibraryState();
  const taking = useTaking();
  const isRefused = useRefusal();
  const page = reader.inHand.kind === 'page' ? reader.inHand.page : null;
  const hasList = page?.status === 'article' && !reader.isPaused;

  useEscape(view.opened ? view.close : view.isSearching ? view.endSearch : null);

  function openKnown(entity: LibraryEntity): void {
    const named = hasList ? findEntity(page.whosWho.entities, entity) : null;
    view.open(named ? { kind: 'entity', id: named.id } : { kind: 'library', entity });
  }

  return (
    <main class="panel">
      {library?.keeping === 'memory' && <MemoryBanner />}
      {isRefused && <RefusedLine />}
      {taking && <TakingLine progress={taking} />}
      {hasList && <PanelTop title={page.article.title} view={view} />}
      <div class="pane">
        {view.opened && (
          <Sheet
            opened={view.opened}
            page={page}
            reader={reader}
            tabId={tabId}
            onClose={view.close}
            onChange={onChange}
          />
        )}
        {hasList && (
          <WhosWhoList
            page={page}
            query={view.query}
            hits={hits}
            shown={view.shown}
            noted={reader.noted}
            open={view.opened?.kind === 'entity' ? view.opened.id : null}
            onOpen={({ id }) => view.open({ kind: 'entity', id })}
            onOpenHit={({ entity }) => openKnown(entity)}
            onNextPlace={reader.showNext}
            onJump={reader.show}
          />
        )}
        {hasList && view.query === '' && (
          <NamedTogether
            entities={page.whosWho.entities}
            blockStarts={page.blockStarts}
            open={view.opened?.kind === 'entity' ? view.opened.id : null}
            onOpen={({ id }) => view.open({ kind: 'entity', id })}
          />
        )}
        {!hasList && view.isSearching && (
          <NoteSearch
            query={view.query}
            hits={hits}
            title={page?.article.title ?? ''}
            onQuery={view.setQuery}
            onOpen={({ entity }) => openKnown(entity)}
            onBack={view.endSearch}
          />
        )}
        {!hasList && !view.isSearching && reader.inHand.kind !== 'asking' && (
          <PageMessage
            page={page}
            host={reader.host}
            isPaused={reader.isPaused}
            onRead={reader.read}
            onResume={reader.resume}
            onSearch={view.startSearch}
          />
        )}
      </div>
      <PageFoot
        onPause={reader.host !== null && !reader.isPaused ? reader.pause : undefined}
        onLibrary={() => void openLibrary()}
      />
    </main>
  );
}
