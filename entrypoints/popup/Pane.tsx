import { useEffect, useRef } from 'preact/hooks';
import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { BackBar } from '../../components/BackBar.tsx';
import { FindBar } from '../../components/FindBar.tsx';
import { findEntity } from '../../components/model/find-entity.ts';
import { NoteHits } from '../../components/NoteHits.tsx';
import { PageMessage } from '../../components/PageMessage.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { WalkList } from '../../components/WalkList.tsx';
import { WhosWhoList } from '../../components/WhosWhoList.tsx';
import { useNoteSearch } from '../../utils/app/use-note-search.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import type { View } from '../../utils/app/use-view.ts';
import type { NoteHit } from '../../utils/messages/protocol.ts';

interface PaneProps {
  reader: Reader;
  view: View;
  hasTab: boolean;
  /** The library is searched again when this changes. */
  revision: number;
}

/** The list of the article; or why there is none, and then a search over all notes. */
export function Pane({ reader, view, hasTab, revision }: PaneProps) {
  const hits = useNoteSearch(view.query, revision);
  const { inHand } = reader;
  if (hasTab && inHand.kind === 'asking') return null;
  const page = inHand.kind === 'page' ? inHand.page : null;

  if (page?.status === 'article' && !reader.isPaused) {
    const idOf = ({ entity }: NoteHit) => findEntity(page.whosWho.entities, entity)?.id ?? null;
    return (
      <>
        <ArticleHeader article={page.article} />
        <FindBar query={view.query} shown={view.shown} onQuery={view.setQuery} onSwitch={view.switchKind} />
        <WhosWhoList
          page={page}
          query={view.query}
          hits={hits}
          shown={view.shown}
          noted={reader.noted}
          onOpen={({ id }) => view.open({ kind: 'entity', id })}
          onOpenHit={(hit) => view.openHit(hit, idOf)}
          onNextPlace={reader.showNext}
          onJump={reader.show}
        />
      </>
    );
  }
  if (view.isSearching) {
    return (
      <NoteSearch
        view={view}
        hits={hits}
        title={page?.article.title ?? ''}
        onOpen={(hit) => view.openHit(hit, () => null)}
      />
    );
  }
  return (
    <PageMessage
      page={page}
      host={reader.host}
      isPaused={reader.isPaused}
      onRead={reader.read}
      onResume={reader.resume}
      onSearch={view.startSearch}
    />
  );
}

interface NoteSearchProps {
  view: View;
  hits: readonly NoteHit[] | null;
  title: string;
  onOpen: (hit: NoteHit) => void;
}

function NoteSearch({ view, hits, title, onOpen }: NoteSearchProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <BackBar title={title} onBack={view.endSearch} />
      <search class="find">
        <SearchField label={t('findInNotes')} query={view.query} onQuery={view.setQuery} fieldRef={field} />
      </search>
      <WalkList>
        {view.query.trim() !== '' && <NoteHits query={view.query.trim()} hits={hits} onOpen={onOpen} />}
      </WalkList>
    </>
  );
}
