import { ArticleHeader } from '../../components/ArticleHeader.tsx';
import { FindBar } from '../../components/FindBar.tsx';
import { findEntity } from '../../components/model/find-entity.ts';
import { NoteSearch } from '../../components/NoteSearch.tsx';
import { PageMessage } from '../../components/PageMessage.tsx';
import { WhosWhoList } from '../../components/WhosWhoList.tsx';
import { useNoteSearch } from '../../utils/app/use-note-search.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import type { Opened, View } from '../../utils/app/use-view.ts';
import type { Entity, LibraryEntity } from '../../utils/types.ts';

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
          onOpenHit={({ entity }) => view.open(openedFor(entity, page.whosWho.entities))}
          onNextPlace={reader.showNext}
          onJump={reader.show}
        />
      </>
    );
  }
  if (view.isSearching) {
    return (
      <NoteSearch
        query={view.query}
        hits={hits}
        title={page?.article.title ?? ''}
        onQuery={view.setQuery}
        onOpen={({ entity }) => view.open({ kind: 'library', entity })}
        onBack={view.endSearch}
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

/** Somebody of the library, in the article where it names them. */
function openedFor(known: LibraryEntity, entities: readonly Entity[]): Opened {
  const named = findEntity(entities, known);
  return named ? { kind: 'entity', id: named.id } : { kind: 'library', entity: known };
}
