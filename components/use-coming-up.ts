import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Brings a part that the reader asked for into sight, at first and with each further step, and puts the focus on its
 * heading where nothing else has it.
 * @param step undefined for a part that nobody asked for: it stays where it is
 */
export function useComingUp(
  part: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  step: string | undefined,
): void {
  // Before what had the focus is missed: those who keep it would take it elsewhere.
  useLayoutEffect(() => {
    const element = part.current;
    if (step === undefined || !element) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    // Whoever has gone elsewhere meanwhile stays there.
    if (element.contains(document.activeElement)) element.scrollIntoView?.({ block: 'start' });
  }, [step]);
}
