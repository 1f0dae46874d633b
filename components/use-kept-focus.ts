import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A part that is watched, and what in it had the focus last. */
interface Watched {
  readonly element: HTMLElement;
  last: EventTarget | null;
}

/** All that are, as a part within another is the nearer one. */
const watched = new Set<Watched>();

/**
 * Keeps the focus in a part of the page: where what has it goes away, and nothing else takes it, it goes to the
 * heading. It would fall back to the page's beginning otherwise, and whoever reads by keys would begin again there.
 * @param heading has to take the focus, so at least a tab index of -1
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const { activeElement } = document;
    const own: Watched = { element, last: element.contains(activeElement) ? activeElement : null };
    watched.add(own);

    function remember({ target }: FocusEvent): void {
      own.last = target;
    }
    // Some browsers tell of what is removed as of what is left; only afterwards it is seen which it was.
    function forget({ target }: FocusEvent): void {
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && own.last === target) own.last = null;
      });
    }
    const watching = new MutationObserver(() => {
      const lost = own.last;
      if (!(lost instanceof Node) || lost.isConnected) return;
      own.last = null;
      // Whichever part hears of it first.
      const isNearer = [...watched].some(
        (other) => other !== own && other.last === lost && element?.contains(other.element),
      );
      if (isNearer) return;
      if (document.activeElement === null || document.activeElement === document.body)
        heading.current?.focus();
    });

    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    watching.observe(element, { childList: true, subtree: true });
    return () => {
      watched.delete(own);
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
      watching.disconnect();
    };
  }, []);
}
