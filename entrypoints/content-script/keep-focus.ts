import type { CardHost } from '../../utils/page/card-host.ts';
import { focusFrom } from './find-stop.ts';

/** Remembers where the focus was before the reader went into the card, and gives it back. */
export interface FocusKeeper {
  /** Call before the card comes up, or hangs anew: what has the focus in the page now is where it goes back to. */
  remember(host: CardHost): void;
  /** Whether the focus is in the page still, on what had it when the card came up. */
  isWhereItWas(host: CardHost): boolean;
  /**
   * Call before the card goes; does nothing where the reader is elsewhere.
   * @param place that the card stood at: from there Tab goes on where nothing had the focus
   */
  giveBack(host: CardHost, place: Range | undefined): void;
  /** The reader goes on by Tab from the place that the card stands at, or back; where nothing is, into the browser. */
  leave(host: CardHost, place: Range | undefined, step: 1 | -1): void;
  /** Goes on from where the card stood that took the focus last. False where the reader has been elsewhere since. */
  goOn(step: 1 | -1): boolean;
}

export function createFocusKeeper(document: Document, signal: AbortSignal): FocusKeeper {
  let before: Element | null = null;
  // Chromium takes the frame for the place to go on from, and that stands at the end of the page.
  let left: Range | null = null;
  const forget = () => {
    left = null;
  };
  document.addEventListener('focusin', forget, { capture: true, passive: true, signal });
  document.addEventListener('pointerdown', forget, { capture: true, passive: true, signal });

  return {
    remember(host) {
      if (!host.hasFocus()) before = document.activeElement;
    },
    isWhereItWas: (host) => !host.hasFocus() && document.activeElement === before,
    giveBack(host, place) {
      if (host.hasFocus()) {
        host.frame.blur();
        if (before?.isConnected && (before instanceof HTMLElement || before instanceof SVGElement)) {
          before.focus({ preventScroll: true });
        }
        if (document.activeElement === document.body) left = place ?? null;
      }
      before = null;
    },
    leave(host, place, step) {
      host.frame.blur();
      before = null;
      if (place) focusFrom(place, step);
    },
    goOn(step) {
      const place = left;
      left = null;
      return place !== null && document.activeElement === document.body && focusFrom(place, step);
    },
  };
}
