import browser from 'webextension-polyfill';
import type { FromCard, ToCard } from '../../utils/messages/card-protocol.ts';
import { type CardHost, createCardHost, layerOf } from '../../utils/page/card-host.ts';
import { type FrameLink, linkFrame } from '../../utils/page/link-frame.ts';
import { CARD_HEIGHT, isInWindow, placeCard, type Side } from '../../utils/page/place-card.ts';
import { type Box, boxesOf } from '../../utils/page/rectangles.ts';
import { createFocusKeeper } from './keep-focus.ts';
import { readCardMessage } from './read-card-message.ts';

/** Once it has loaded, the frame has to answer within this time; a sandboxed page never lets it. */
const PATIENCE_MS = 3_000;
/** On a busy machine the frame is long in loading. */
const LOADING_MS = 15_000;
/** How long after a show the card waits to be told its height before it comes up with the last one. */
const MEASURE_MS = 120;
/** Kept free between a name and the sheet under it, in CSS pixels. */
const CLEARANCE = 16;
/** A frame that was warmed in vain goes after the first, one that was used after the second. */
const IDLE_MS = 15_000;
const KEPT_MS = 300_000;

/** What the card is told to show. */
export type Show = Extract<ToCard, { type: 'card.show' }>;

/** Where the card hangs: at the ranges' box that was clicked, or at their first. */
export interface Anchor {
  readonly ranges: readonly Range[];
  /** Index of the box among the boxes of the ranges. */
  readonly line: number;
}

export interface Card {
  /** Loads the frame for a card near a node, unseen, so that a click finds it ready. */
  warm(near: Node): void;
  show(content: Omit<Show, 'type'>, anchor: Anchor): void;
  /** Hangs the open card at other ranges: the text was rendered anew, or the reader jumped. */
  hang(anchor: Anchor): void;
  /** Puts the focus into the open card. False where the reader is in it, or has moved on in the page since. */
  enter(): boolean;
  /** Goes on by Tab from where the card stood, where it took the focus and the reader has done nothing since. */
  goOn(step: 1 | -1): boolean;
  close(): void;
  /** Answers a question of the card's. */
  answer(answer: Extract<ToCard, { type: 'card.fragment' }>): void;
  isOpen(): boolean;
  hasFocus(): boolean;
}

export interface CardEvents {
  /** The card said something that is not about itself alone. */
  onMessage(
    message: Exclude<FromCard, { type: 'card.ready' | 'card.resize' | 'card.close' | 'card.leave' }>,
  ): void;
  onClose(): void;
  /** This page does not let our frame in. */
  onRefused(): void;
}

/** One loaded frame and what it has said of itself. */
interface Loaded {
  readonly host: CardHost;
  readonly link: FrameLink;
  hasLoaded: boolean;
  isReady: boolean;
  isUsed: boolean;
  height: number;
}

/** What there is to know of a card that is open. */
interface Open {
  anchor: Anchor;
  /** The anchor has been in the window; until then the page may still be scrolling to it. */
  hasArrived: boolean;
  side: Side | null;
  /** Upper edge of the sheet that the page has given way to; infinite before. */
  sheetTop: number;
  /** Its height is known, so it may be seen. */
  isMeasured: boolean;
  /** It is to take the focus as soon as it is seen; nothing unseen can. */
  wantsFocus: boolean;
  /** The reader stepped into it from the page. */
  isEntered: boolean;
}

/** The card of a page: at most one frame, made when first needed, kept for a while, taken away when unused. */
export function createCard(window: Window, events: CardEvents, signal: AbortSignal): Card {
  const focus = createFocusKeeper(window.document, signal);
  let loaded: Loaded | null = null;
  let open: Open | null = null;
  let patience = 0;
  let keeping = 0;
  let frame = 0;

  function load(layer: Element): Loaded {
    discard();
    const title = browser.i18n.getMessage('extensionName');
    const host = createCardHost(layer, browser.runtime.getURL('/card.html'), title, close);
    // The address of card.html is a throw-away one in Chromium; the frame's origin is that of our other pages.
    const { origin } = new URL(browser.runtime.getURL('/popup.html'));
    const link = linkFrame(host.frame, origin, (message) => receive(readCardMessage(message)));
    const made: Loaded = {
      host,
      link,
      hasLoaded: false,
      isReady: false,
      isUsed: false,
      height: CARD_HEIGHT / 2,
    };
    loaded = made;
    host.frame.addEventListener('load', () => {
      made.hasLoaded = true;
      if (open && loaded === made && !made.isReady) awaitAnswer(made);
    });
    keep();
    return made;
  }

  function awaitAnswer({ hasLoaded }: Loaded): void {
    window.clearTimeout(patience);
    patience = window.setTimeout(refuse, hasLoaded ? PATIENCE_MS : LOADING_MS);
  }

  function loadFor(near: Node): Loaded {
    const layer = layerOf(near);
    return loaded?.host.isIn(layer) ? loaded : load(layer);
  }

  function receive(message: FromCard | null): void {
    if (!message || !loaded) return;
    if (message.type === 'card.ready') {
      loaded.isReady = true;
      window.clearTimeout(patience);
      if (open) window.setTimeout(settle, MEASURE_MS);
    } else if (message.type === 'card.resize') {
      loaded.height = message.height;
      if (open) settle();
    } else if (message.type === 'card.close') {
      close();
    } else if (message.type === 'card.leave') {
      if (open) focus.leave(loaded.host, open.anchor.ranges[0], message.step);
    } else if (open) {
      events.onMessage(message);
    }
  }

  /** From now on the height counts, and the card is seen. */
  function settle(): void {
    if (!open) return;
    open.isMeasured = true;
    place();
  }

  function place(): void {
    if (!open?.isMeasured || !loaded?.isReady) return;
    const boxes = boxesOf(open.anchor.ranges);
    const name = boxes[open.anchor.line] ?? boxes[0];
    const size = { width: window.document.documentElement.clientWidth, height: window.innerHeight };
    const isHomeless = !loaded.host.isIn(layerOf(open.anchor.ranges[0]!.startContainer));
    const isInView = name !== undefined && isInWindow(name, size);
    // A name that scrolls away takes the card along, but never out of the hands of somebody who writes in it.
    const isLeft = open.hasArrived && !isInView && !loaded.host.hasFocus();
    open.hasArrived ||= isInView;
    if (isHomeless || isLeft) {
      close();
      return;
    }
    if (!name) return;
    const at = placeCard(name, { width: loaded.host.width, height: loaded.height }, size, open.side);
    if (at.side === 'foot' && !loaded.host.hasFocus()) giveWay(name, at.top);
    open.side = at.side;
    loaded.host.show(at);
    if (!open.wantsFocus) return;
    open.wantsFocus = false;
    // Where it has the focus already, the reader may be on their way in it: to focus it again would set them back.
    if (!loaded.host.hasFocus()) loaded.host.frame.focus({ preventScroll: true });
    if (open.isEntered) loaded.link.post({ type: 'card.enter' } satisfies ToCard);
  }

  /** A sheet may lie over the name that it is about: then the page gives way, and again where the sheet has grown. */
  function giveWay(name: Box, top: number): void {
    if (!open || top >= open.sheetTop) return;
    open.sheetTop = top;
    const covered = name.bottom - top + CLEARANCE;
    if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
  }

  function follow(): void {
    if (!open || frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  }

  function close(): void {
    if (!open) return;
    const [place] = open.anchor.ranges;
    open = null;
    window.clearTimeout(patience);
    if (loaded) {
      loaded.link.post({ type: 'card.hide' } satisfies ToCard);
      focus.giveBack(loaded.host, place);
      loaded.host.hide();
      keep();
    }
    events.onClose();
  }

  /** Starts the time anew after which an unused frame goes. */
  function keep(): void {
    window.clearTimeout(keeping);
    keeping = window.setTimeout(() => open === null && discard(), loaded?.isUsed ? KEPT_MS : IDLE_MS);
  }

  function discard(): void {
    window.clearTimeout(keeping);
    window.clearTimeout(patience);
    loaded?.link.close();
    loaded?.host.remove();
    loaded = null;
  }

  function refuse(): void {
    close();
    discard();
    events.onRefused();
  }

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('scroll', follow, passive);
  window.addEventListener('resize', follow, passive);
  signal.addEventListener(
    'abort',
    () => {
      open = null;
      discard();
    },
    { once: true },
  );

  return {
    warm(near) {
      if (!open) loadFor(near);
      keep();
    },
    show(content, anchor) {
      const shown = loadFor(anchor.ranges[0]!.startContainer);
      const { host, link } = shown;
      shown.isUsed = true;
      focus.remember(host);
      open = {
        anchor,
        hasArrived: false,
        side: null,
        sheetTop: Number.POSITIVE_INFINITY,
        isMeasured: host.isShown(),
        wantsFocus: content.focus,
        isEntered: false,
      };
      link.post({ type: 'card.show', ...content } satisfies ToCard);
      window.clearTimeout(patience);
      if (shown.isReady) window.setTimeout(settle, MEASURE_MS);
      else awaitAnswer(shown);
      place();
    },
    hang(anchor) {
      if (!open) return;
      open.anchor = anchor;
      open.hasArrived = false;
      place();
    },
    answer: (answer) => loaded?.link.post(answer),
    enter() {
      if (!open || !loaded || !focus.isWhereItWas(loaded.host)) return false;
      open.wantsFocus = true;
      open.isEntered = true;
      place();
      return true;
    },
    goOn: focus.goOn,
    close,
    isOpen: () => open !== null,
    hasFocus: () => open !== null && (loaded?.host.hasFocus() ?? false),
  };
}

/** The line of a name that was hit, as an anchor keeps it. */
export function lineOf(ranges: readonly Range[], hit: Box): number {
  const at = boxesOf(ranges).findIndex((box) => box.left === hit.left && box.top === hit.top);
  return Math.max(at, 0);
}
