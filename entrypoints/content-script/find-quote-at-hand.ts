import { boxesOf } from '../../utils/page/rectangles.ts';
import type { Span } from '../../utils/types.ts';
import type { PageModel } from './page-model.ts';

/** A quotation of the page whose speaker is known. */
export interface SpokenQuote extends Span {
  readonly speaker: number;
  /** Never empty. */
  readonly ranges: readonly Range[];
}

/** The quotation that the reader has selected words of; where nothing is selected, the first in view. */
export function findQuoteAtHand(window: Window, { body, whosWho }: PageModel): SpokenQuote | null {
  const selection = window.getSelection();
  const selected =
    selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  for (const { start, end, speaker } of whosWho.quotes) {
    if (speaker === null) continue;
    const ranges = body?.map.rangesOf({ start, end }) ?? [];
    const isAtHand = selected ? ranges.some((range) => areOverlapping(range, selected)) : isInView(ranges);
    if (ranges.length > 0 && isAtHand) return { start, end, speaker, ranges };
  }
  return null;

  function isInView(ranges: readonly Range[]): boolean {
    return boxesOf(ranges).some(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight);
  }
}

function areOverlapping(one: Range, other: Range): boolean {
  // Words may be selected in a shadow tree, which has no order with those outside of it.
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
}
