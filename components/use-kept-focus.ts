import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

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
    let last: EventTarget | null = element.contains(activeElement) ? activeElement : null;

    function remember({ target }: FocusEvent): void {
      last = target;
    }
    // Some browsers tell of what is removed as of what is left; only afterwards it is seen which it was.
    function forget({ target }: FocusEvent): void {
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && last === target) last = null;
      });
    }
    const watching = new MutationObserver(() => {
      const isLost = last instanceof Node && !last.isConnected;
      if (!isLost) return;
      last = null;
      if (document.activeElement === null || document.activeElement === document.body)
        heading.current?.focus();
    });

    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    watching.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
      watching.disconnect();
    };
  }, []);
}
