import { useMemo } from 'preact/hooks';
import { sendToPage } from '../messages/send.ts';
import type { Span } from '../types.ts';

/** What a list of quotations asks of the page that they stand in. */
export interface QuotePage {
  /** Tints a place without scrolling; null takes the tint away. */
  point(place: Span | null, entity: number | null): void;
  /** What to put after "#" in the page's address to lead to a place, null where the page cannot say. */
  findFragment(place: Span): Promise<string | null>;
}

/**
 * The page of a tab.
 * @param tabId null while the tab is not known
 */
export function useQuotePage(tabId: number | null): QuotePage {
  return useMemo(
    () => ({
      point(place, entity) {
        if (tabId !== null) void sendToPage(tabId, 'page.point', { place, entity });
      },
      async findFragment(place) {
        const result = tabId === null ? null : await sendToPage(tabId, 'page.fragment', place);
        return result?.ok ? result.value : null;
      },
    }),
    [tabId],
  );
}
