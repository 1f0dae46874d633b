import type { Span } from '../../utils/types.ts';

/** Whether a mention stands in the article's text: words that were selected beside it, as in a headline, have an empty one. */
export function isPlaced({ start, end }: Span): boolean {
  return start < end;
}
