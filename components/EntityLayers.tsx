import type { PageState } from '../utils/messages/protocol.ts';
import type { Entity, Span } from '../utils/types.ts';
import { ArticleLayer } from './ArticleLayer.tsx';
import { NotesLayer, type NotesLayerProps } from './NotesLayer.tsx';

interface EntityLayersProps {
  level: 2 | 3;
  entity: Entity;
  page: Pick<PageState, 'whosWho' | 'quoteTexts' | 'article'>;
  notes: Omit<NotesLayerProps, 'level' | 'shown'>;
  /** The mention that the reader is at, null where they are at none. */
  mention: number | null;
  onJump: (place: Span) => void;
  onMention: (mention: number) => void;
}

/** Notes shown before "3 more". */
const NOTES_SHOWN = 2;

/** What is known of somebody in an article, a layer for each source. */
export function EntityLayers({ level, entity, page, notes, mention, onJump, onMention }: EntityLayersProps) {
  return (
    <>
      <NotesLayer level={level} shown={NOTES_SHOWN} {...notes} />
      <ArticleLayer
        level={level}
        entity={entity}
        whosWho={page.whosWho}
        quoteTexts={page.quoteTexts}
        length={page.article.length}
        mention={mention}
        onJump={onJump}
        onMention={onMention}
      />
    </>
  );
}
