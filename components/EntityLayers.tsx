import type { PageState } from '../utils/messages/page-protocol.ts';
import type { Entity, Span } from '../utils/types.ts';
import { ArticleLayer } from './ArticleLayer.tsx';
import { BackgroundLayer, type BackgroundLayerProps } from './BackgroundLayer.tsx';
import { NotesLayer, type NotesLayerProps } from './NotesLayer.tsx';
import type { QuoteActions } from './QuoteItem.tsx';

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
  const { notes, background, quotes } = props.layers;
  return (
    <>
      <NotesLayer level={level} shown={NOTES_SHOWN} {...notes} />
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
      {background && (
        <BackgroundLayer
          key={entity.id}
          level={level}
          kind={entity.kind}
          published={page.article.published}
          {...background}
        />
      )}
    </>
  );
}
