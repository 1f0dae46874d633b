import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import type { Span } from '../types.ts';
import { copyText } from './copy-text.ts';
import type { QuotePage } from './quote-page.ts';

/** What a list of quotations does. */
export interface QuoteAccess {
  /** Tints a place in the page without scrolling; null takes the tint away. */
  readonly onPoint: (place: Span | null) => void;
  /** The article's address, leading to the place where the page can say how. */
  readonly linkTo: (place: Span) => Promise<string>;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** @param entity id of whoever is quoted */
export function useQuotes({ url }: ArticleSummary, entity: number, page: QuotePage): QuoteAccess {
  // Nobody leaves a quotation that goes from under the pointer.
  useEffect(() => () => page.point(null, null), [page]);

  return useMemo(
    () => ({
      onPoint: (place) => page.point(place, place && entity),
      async linkTo(place) {
        const fragment = await page.findFragment(place);
        return fragment === null ? url : `${url}${url.includes('#') ? '' : '#'}${fragment}`;
      },
      onCopy: copyText,
    }),
    [url, entity, page],
  );
}
