import { watchClicks } from '../../utils/page/watch-clicks.ts';
import { watchRest } from '../../utils/page/watch-rest.ts';
import { lineOf } from './card.ts';
import type { Marking } from './marking.ts';
import type { NameCard } from './name-card.ts';

/** Follows what the reader does in the page with mouse and keyboard, and opens, warms and closes the card. */
export function watchReader(
  window: Window,
  marking: Marking,
  card: NameCard,
  { signal }: { readonly signal: AbortSignal },
): void {
  watchClicks(
    window,
    (click) => {
      const hit = click.isPlain ? marking.hit(click) : null;
      if (hit) card.toggle(hit.mark, lineOf(hit.mark.ranges, hit.box));
      else card.close();
    },
    { signal },
  );
  watchRest(
    window,
    (point) => {
      const hit = marking.hit(point);
      if (hit) card.warm(hit.mark);
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || !isForCard(event, card)) return;
      // The page's own dialog under it stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  window.addEventListener('pagehide', () => card.close(), { signal });
}

/** Whether a key was for the card, and is done. */
function isForCard(event: KeyboardEvent, card: NameCard): boolean {
  if (event.key === 'Escape' && card.isOpen()) {
    card.close();
    return true;
  }
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (card.isOpen()) return !event.shiftKey && card.enter();
  return card.goOn(event.shiftKey ? -1 : 1);
}
