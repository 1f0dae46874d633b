import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Names the page after its place, and takes the focus to the place's title when the reader has gone to another: it would
 * stay in the list of places, or be lost with the link that led here.
 */
export function useArrival(page: RefObject<HTMLElement | null>, place: string, title: string): void {
  const before = useRef(place);
  useEffect(() => {
    document.title = title;
    if (before.current === place) return;
    before.current = place;
    const main = page.current?.querySelector('main');
    (main?.querySelector<HTMLElement>(':scope > h1[tabindex]') ?? main)?.focus();
  }, [place, title]);
}
