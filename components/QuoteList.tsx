import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../utils/messages/page-protocol.ts';
import type { Entity, Span } from '../utils/types.ts';
import type { QuoteRun } from './model/quote-runs.ts';
import { type QuoteActions, QuoteItem } from './QuoteItem.tsx';
import { useStrings } from './strings-context.ts';

interface QuoteListProps {
  /** Never empty; in the order of the text. */
  runs: readonly QuoteRun[];
  speaker: Pick<Entity, 'name' | 'roles'>;
  article: ArticleSummary;
  /** Null where there is no page: a specimen. */
  actions: QuoteActions | null;
  onJump: (place: Span) => void;
}

/** The first quotation in three lines; all of them, whole, when asked. */
export function QuoteList({ runs, ...props }: QuoteListProps) {
  const { t, plural } = useStrings();
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const [first] = runs;
  if (!first) return null;
  // It stays at the first, so that it has the focus still when the others come and go.
  const toggle = (isCut || isWhole || runs.length > 1) && (
    <button type="button" class="link all-quotes" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
      {isWhole ? t('lessQuote') : plural('allQuotes', runs.length)}
    </button>
  );
  return (
    <ul class="quotes">
      {(isWhole ? runs : [first]).map((run) => (
        <QuoteItem
          key={run.start}
          run={run}
          isWhole={isWhole}
          onMeasured={run === first ? setCut : undefined}
          {...props}
        >
          {run === first && toggle}
        </QuoteItem>
      ))}
    </ul>
  );
}
