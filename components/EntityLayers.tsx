import type { Meeting } from '../utils/messages/library-protocol.ts';
import type { RelatedNote } from '../utils/messages/notes-protocol.ts';
import type { PageState } from '../utils/messages/page-protocol.ts';
import type { Entity, Span } from '../utils/types.ts';
import { ArticleLayer } from './ArticleLayer.tsx';
import { BackgroundLayer, type BackgroundLayerProps } from './BackgroundLayer.tsx';
import { type Corrections, EntityFoot } from './EntityFoot.tsx';
import { KeepingContext } from './keeping-context.ts';
import { MetLayer } from './MetLayer.tsx';
import { isPlaced } from './model/is-placed.ts';
import { keepingIn } from './model/keeping-in.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NotesLayer } from './NotesLayer.tsx';
import type { QuoteActions } from './QuoteItem.tsx';
import { RelatedLayer } from './RelatedLayer.tsx';
import { WikipediaLayer, type WikipediaLayerProps } from './WikipediaLayer.tsx';

interface EntityLayersProps {
  level: 2 | 3;
  entity: Entity;
  page: Pick<PageState, 'whosWho' | 'quoteTexts' | 'article'>;
  layers: {
    readonly notes: Omit<NotesLayerProps, 'level' | 'shown'>;
    /** Null for a specimen, whom no pack could know. */
    readonly background: Pick<BackgroundLayerProps, 'about' | 'chosen' | 'onChoose'> | null;
    /** Null for a specimen, which stands in no page. */
    readonly quotes: QuoteActions | null;
    /** Null for a specimen: Wikipedia has no page on somebody who does not exist. */
    readonly wikipedia: Omit<WikipediaLayerProps, 'level' | 'kind' | 'name' | 'published'> | null;
    readonly related?: readonly RelatedNote[];
    readonly meetings?: readonly Meeting[];
    /** Missing for a specimen, in whom there is nothing to correct. */
    readonly corrections?: Corrections;
  };
  /** The mention that the reader is at, null where they are at none. */
  mention: number | null;
  onJump: (place: Span) => void;
  onMention: (mention: number) => void;
}

/** Notes shown before "3 more". */
const NOTES_SHOWN = 2;

/** What is known of somebody in an article, a layer for each source. */
export function EntityLayers(props: EntityLayersProps) {
  const { level, entity, page, mention, onJump, onMention } = props;
  const { notes, background, quotes, wikipedia, related = [], meetings = [], corrections } = props.layers;
  // Of what is no name there is nothing to show but the way back.
  if (corrections?.last?.type === 'no-name') return <EntityFoot onLookUp={null} corrections={corrections} />;
  const canLookUp = wikipedia?.state.stage === 'idle';
  return (
    <KeepingContext.Provider value={keepingIn(notes)}>
      <NotesLayer level={level} shown={NOTES_SHOWN} {...notes} />
      {page.article.length > 0 && entity.mentions.some(isPlaced) && (
        <ArticleLayer
          level={level}
          entity={entity}
          whosWho={page.whosWho}
          quoteTexts={page.quoteTexts}
          article={page.article}
          mention={mention}
          quotes={quotes}
          onJump={onJump}
          onMention={onMention}
        />
      )}
      <MetLayer level={level} meetings={meetings} roles={entity.roles} now={notes.now} />
      {background && (
        <BackgroundLayer
          key={entity.id}
          level={level}
          kind={entity.kind}
          published={page.article.published}
          {...background}
        />
      )}
      {wikipedia && (
        <WikipediaLayer
          key={`wikipedia ${entity.id}`}
          level={level}
          kind={entity.kind}
          name={entity.name}
          published={page.article.published}
          {...wikipedia}
        />
      )}
      <RelatedLayer level={level} name={entity.name} related={related} now={notes.now} />
      {(canLookUp || corrections) && (
        <EntityFoot onLookUp={canLookUp ? wikipedia.onAsk : null} corrections={corrections ?? null} />
      )}
    </KeepingContext.Provider>
  );
}
