import type { CardHost } from '../../utils/page/card-host.ts';

/** Remembers where the focus was before the reader went into the card, and gives it back. */
export interface FocusKeeper {
  /** Call before the card comes up, or hangs anew: what has the focus in the page now is where it goes back to. */
  remember(host: CardHost): void;
  /** Call before the card goes; does nothing where the reader is elsewhere. */
  giveBack(host: CardHost): void;
}

export function createFocusKeeper(document: Document): FocusKeeper {
  let before: Element | null = null;
  return {
    remember(host) {
      if (!host.hasFocus()) before = document.activeElement;
    },
    giveBack(host) {
      if (host.hasFocus()) {
        host.frame.blur();
        if (before?.isConnected && (before instanceof HTMLElement || before instanceof SVGElement)) {
          before.focus({ preventScroll: true });
        }
      }
      before = null;
    },
  };
}
