import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../utils/types.ts';
import type { QuoteRun } from './model/quote-runs.ts';
import { useStrings } from './strings-context.ts';

interface QuoteExcerptProps {
  /** Never empty; in the order of the text. */
  runs: readonly QuoteRun[];
  onJump: (place: Span) => void;
}

/** The first quotation in three lines; all of them, whole, when asked. */
export function QuoteExcerpt({ runs, onJump }: QuoteExcerptProps) {
  const { t, plural } = useStrings();
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const quote = useRef<HTMLQuoteElement>(null);

  useLayoutEffect(() => {
    if (quote.current && !isWhole) setCut(quote.current.scrollHeight > quote.current.clientHeight + 1);
  }, [isWhole]);

  const [first] = runs;
  if (!first) return null;
  const shown = isWhole ? runs : [first];
  return (
    <>
      {shown.map((run) => (
        <blockquote key={run.start} ref={quote} class={isWhole ? 'quote' : 'quote is-clamped'} dir="auto">
          {isWhole
            ? run.texts.map((text, index) => <p key={run.parts[index]?.start}>{text}</p>)
            : run.texts.join(' ')}
        </blockquote>
      ))}
      <p class="quote-actions">
        <button type="button" class="link" onClick={() => onJump({ start: first.start, end: first.end })}>
          {t('showInArticle')}
        </button>
        {(isCut || isWhole || runs.length > 1) && (
          <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('lessQuote') : plural('allQuotes', runs.length)}
          </button>
        )}
      </p>
    </>
  );
}
