/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of ranges as they are drawn now, one a line; empty where nothing is drawn. */
export function boxesOf(ranges: readonly Range[]): Box[] {
  return ranges
    .flatMap((range) => Array.from(range.getClientRects()))
    .filter((box) => box.width > 0 && box.height > 0);
}

/** Whether a point lies in a box or less than `slack` pixels beside it. */
export function isPointIn({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}
