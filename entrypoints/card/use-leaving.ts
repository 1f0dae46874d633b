import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CardPort } from './port.ts';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Has the page go on where Tab leads out of the card: the browser would do so at the page's end, where the frame is. */
export function useLeaving(card: RefObject<HTMLElement | null>, port: CardPort): void {
  useLayoutEffect(() => {
    const element = card.current;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !element) return;
      const step = event.shiftKey ? -1 : 1;
      if (!isLast(element, event.target, step)) return;
      event.preventDefault();
      port.send({ type: 'card.leave', step });
    }
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [port]);
}

/** Whether nothing that Tab comes to stands behind an element within a part, or before it. */
function isLast(part: HTMLElement, from: EventTarget | null, step: 1 | -1): boolean {
  if (!(from instanceof Node)) return false;
  const beyond = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return ![...part.querySelectorAll<HTMLElement>(STOPS)].some(
    (stop) =>
      stop !== from &&
      (from.compareDocumentPosition(stop) & beyond) !== 0 &&
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      (stop.checkVisibility?.() ?? true),
  );
}
