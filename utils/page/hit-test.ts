import { getTree, isDrawnIn } from '../article/node-access.ts';
import type { Mark } from './mark.ts';
import { type Box, boxesOf, isPointIn, type Point } from './rectangles.ts';
import type { TextMap } from './text-map.ts';

/** In CSS pixels: the line under a name lies a little below its box. */
const SLACK = 2;

export interface Hit {
  readonly mark: Mark;
  /** The box of the name that was hit; a name broken over two lines has two. */
  readonly box: Box;
}

/**
 * The mark under a point of the window, null where there is none or something of the page lies over it.
 * @param marks in the order of the text, placed with `map`
 * @param shadowRoots the open shadow trees that they stand in
 * @param slack how far beside a mark still counts, in CSS pixels
 */
export function findHit(
  document: Document,
  point: Point,
  map: TextMap,
  marks: readonly Mark[],
  shadowRoots: ShadowRoot[],
  slack = SLACK,
): Hit | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (!caret) return null;
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  const mark = findMarkAt(marks, offset);
  if (!mark) return null;
  // The caret may land far from the pointer, hence the boxes; and it looks through an overlay, hence the element.
  const box = boxesOf(mark.ranges).find((candidate) => isPointIn(point, candidate, slack));
  return box && isOnTop(caret.offsetNode, mark.block, point) ? { mark, box } : null;
}

/** Whether nothing lies over a text of a block at a point: what is uppermost there holds the text, and stands in the block. */
function isOnTop(text: Node, block: Element, { x, y }: Point): boolean {
  const tree = getTree(text);
  const top = tree.elementFromPoint(x, y);
  if (!top || !isDrawnIn(text, top)) return false;
  // Of words that are slotted into it the block says nothing: they stand in another tree.
  return isDrawnIn(top, block) || getTree(block) !== tree;
}

/** The mark that an offset lies in or at the end of. */
function findMarkAt(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.end < offset) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low];
  return mark && mark.span.start <= offset ? mark : null;
}
