import type { ArticleSummary } from '../utils/messages/page-protocol.ts';
import type { Entity, Span, WhosWho } from '../utils/types.ts';
import { Layer } from './Layer.tsx';
import { describeCounts } from './model/counts.ts';
import { quoteRunsOf } from './model/quote-runs.ts';
import type { QuoteActions } from './QuoteItem.tsx';
import { QuoteList } from './QuoteList.tsx';
import { Strip } from './Strip.tsx';
import { useStrings } from './strings-context.ts';

interface ArticleLayerProps {
  level: 2 | 3;
  entity: Entity;
  whosWho: WhosWho;
  /** The words of `whosWho.quotes`, in the same order. */
  quoteTexts: readonly string[];
  article: ArticleSummary;
  /** The mention that the reader is at, null where they are at none. */
  mention: number | null;
  quotes: QuoteActions | null;
  onJump: (place: Span) => void;
  /** Goes to a mention, by its index. */
  onMention: (mention: number) => void;
}

/** Where the article names somebody, how often, and what they say in it. */
export function ArticleLayer(props: ArticleLayerProps) {
  const strings = useStrings();
  const { t } = strings;
  const { entity, whosWho, mention, article } = props;
  const runs = quoteRunsOf(whosWho, props.quoteTexts, entity.id);
  const counts = describeCounts(entity, runs.length, strings);
  const next = mention === null ? 0 : (mention + 1) % entity.mentions.length;
  return (
    <Layer title={t('articleLayer')} level={props.level}>
      <Strip
        kind={entity.kind}
        label={t('stripLabel', entity.name, counts)}
        mentions={entity.mentions}
        quoted={runs.flatMap(({ parts }) => parts)}
        length={article.length}
        here={mention === null ? null : (entity.mentions[mention] ?? null)}
        onJump={props.onJump}
      />
      <p class="counts">
        {counts}
        {next !== mention && (
          <button type="button" class="link" onClick={() => props.onMention(next)}>
            {t('nextPlace')}
          </button>
        )}
      </p>
      {runs.length > 0 && (
        <QuoteList
          key={entity.id}
          runs={runs}
          speaker={entity}
          article={article}
          actions={props.quotes}
          onJump={props.onJump}
        />
      )}
    </Layer>
  );
}
