import { getDrawnIn } from '../article/node-access.ts';
import { boxesOf } from './rectangles.ts';

/** Keeps the revealed words about this far down the window, as a share of its height. */
const REST = 0.35;

/**
 * Scrolls ranges into view where they are not comfortably there already: first within the boxes of the page that
 * scroll by themselves, then the page. Smooth unless the reader wants less motion.
 * @returns false where the ranges are not drawn at all
 */
export function reveal(window: Window, ranges: readonly Range[], wish: 'smooth' | 'instant'): boolean {
  const node = ranges[0]?.startContainer;
  if (!node || boxesOf(ranges).length === 0) return false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A page in the background does not scroll smoothly: in Firefox for Android the popup is a tab that covers it.
  const behavior = calm || window.document.hidden ? 'instant' : wish;
  for (let at = getDrawnIn(node); at; at = getDrawnIn(at)) {
    if (!isScrollBox(window, at)) continue;
    const box = at.getBoundingClientRect();
    const first = boxesOf(ranges)[0];
    if (!first || (first.top >= box.top && first.bottom <= box.bottom)) continue;
    at.scrollBy({ top: first.top - box.top - box.height * REST, behavior: 'instant' });
  }
  const first = boxesOf(ranges)[0];
  const height = window.innerHeight;
  if (!first || (first.top >= height * 0.12 && first.bottom <= height * 0.75)) return true;
  window.scrollBy({ top: first.top - height * REST, behavior });
  return true;
}

function isScrollBox(window: Window, element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement || element === element.ownerDocument.body)
    return false;
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(window.getComputedStyle(element).overflowY);
}
