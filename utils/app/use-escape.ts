import { useEffect } from 'preact/hooks';

/**
 * Calls back on Escape, and keeps the browser from closing the popup with it.
 * @param onEscape null where Escape is the browser's
 */
export function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (!onEscape) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onEscape?.();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
