import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import { sendToPage } from '../messages/send.ts';
import type { Span } from '../types.ts';
import { copyText } from './copy-text.ts';

/** What a list of quotations asks of the page and the browser. */
export interface QuoteAccess {
  /** Tints a place in the page without scrolling; null takes the tint away. */
  readonly onPoint: (place: Span | null) => void;
  /** The article's address, leading to the place where the page can say how. */
  readonly linkTo: (place: Span) => Promise<string>;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/**
 * @param entity id of whoever is quoted
 * @param tabId the tab that the article is in, null while it is not known
 */
export function useQuotes({ url }: ArticleSummary, entity: number, tabId: number | null): QuoteAccess {
  const onPoint = useCallback(
    (place: Span | null) => {
      if (tabId !== null) void sendToPage(tabId, 'page.point', { place, entity: place && entity });
    },
    [tabId, entity],
  );

  // Nobody leaves a quotation that goes from under the pointer.
  useEffect(() => () => onPoint(null), [onPoint]);

  const linkTo = useCallback(
    async (place: Span) => {
      if (tabId === null) return url;
      const result = await sendToPage(tabId, 'page.fragment', place);
      if (!result.ok || result.value === null) return url;
      return `${url}${url.includes('#') ? '' : '#'}${result.value}`;
    },
    [tabId, url],
  );

  return useMemo(() => ({ onPoint, linkTo, onCopy: copyText }), [onPoint, linkTo]);
}
