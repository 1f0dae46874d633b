import { getDrawnIn, getTag, getTree } from '../article/node-access.ts';
import { CARD_RULES, LEAVE_MS } from './card-rules.ts';
import { CARD_HEIGHT, type CardPlace, cardWidth } from './place-card.ts';

/** A custom element's name may carry a shadow root, and no page has rules for it. */
export const HOST_NAME = 'backgrounder-card';

/** How often an open card looks whether something of the page lies over it, in milliseconds. */
const COVER_MS = 200;
/** So often it comes up again over what a page lays on it; then it goes. */
const MOST_RAISES = 3;
/** Where in the card it looks, as shares of its width and of its height. */
const LOOKS = [0.15, 0.5, 0.85];

/** The element in the page that carries the card's frame: a popover in the top layer with a closed shadow root. */
export interface CardHost {
  readonly frame: HTMLIFrameElement;
  /** How wide the card wants to be, in CSS pixels. */
  readonly width: number;
  /** Shows the card at a place, or moves it there. */
  show(place: CardPlace): void;
  hide(): void;
  isShown(): boolean;
  /** Whether it still stands where it was put; a page may throw it out. */
  isIn(layer: Element): boolean;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  remove(): void;
}

/**
 * Puts the host at the end of a layer (see `layerOf`), unseen, and loads the frame. The frame is laid out at full
 * size from the start, so that its content can be measured before it is seen.
 * @param url the card's page in the extension
 * @param title what a screen reader calls the frame
 * @param onCovered the page lays something over the shown card again and again
 */
export function createCardHost(layer: Element, url: string, title: string, onCovered: () => void): CardHost {
  const document = layer.ownerDocument;
  const host = document.createElement(HOST_NAME);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_RULES);
  root.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  box.className = 'box';
  const frame = document.createElement('iframe');
  // Without it a page that isolates itself (COEP require-corp) would refuse the frame. Chromium only, so far.
  if ('credentialless' in frame) frame.credentialless = true;
  frame.title = title;
  frame.src = url;
  box.append(frame);
  root.append(box);
  layer.append(host);
  // Nothing of the page reaches in here: what is left is the size that the reader's browser is set to.
  const width = cardWidth(Number.parseFloat(getComputedStyle(box).fontSize));
  resize(box, width, CARD_HEIGHT);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const isOpen = (): boolean => host.matches(':popover-open');
  const hasFocus = (): boolean => getTree(host).activeElement === host;
  let covering: ReturnType<typeof setInterval> | undefined;
  let raises = 0;

  /** The page can get at the host: what it took away is put back, and where it hinders that nothing comes up. */
  function open(): void {
    try {
      if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
      host.showPopover();
    } catch {}
  }

  /** What the page lays over the card, seen or not, would take the reader's clicks and keys in its place. */
  function comeUp(): void {
    if (!isOpen() || !isCovered(host, box)) return;
    raises += 1;
    if (raises > MOST_RAISES) {
      onCovered();
      return;
    }
    const hadFocus = hasFocus();
    host.hidePopover();
    open();
    if (!isOpen()) {
      onCovered();
      return;
    }
    if (hadFocus) frame.focus({ preventScroll: true });
  }

  return {
    frame,
    width,
    show({ left, top, width, height, side }) {
      if (!host.isConnected) return;
      clearTimeout(leaving);
      box.classList.remove('leaving');
      if (!isOpen()) open();
      if (!box.classList.contains('shown')) {
        raises = 0;
        clearInterval(covering);
        covering = setInterval(comeUp, COVER_MS);
      }
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
      resize(box, width, height);
      box.classList.toggle('foot', side === 'foot');
      box.classList.add('shown');
    },
    hide() {
      clearInterval(covering);
      if (!box.classList.contains('shown')) return;
      box.classList.replace('shown', 'leaving');
      leaving = setTimeout(() => {
        box.classList.remove('leaving');
        if (isOpen()) host.hidePopover();
      }, LEAVE_MS);
    },
    isShown: () => box.classList.contains('shown') && isOpen(),
    isIn: (parent) => host.parentNode === parent && host.isConnected,
    hasFocus,
    remove() {
      clearInterval(covering);
      host.remove();
    },
  };
}

/** Where the host has to be so that it is not inert: in the open modal dialog around a node, or the root element. */
export function layerOf(near: Node): Element {
  let at: Element | null = near instanceof Element ? near : getDrawnIn(near);
  for (; at; at = getDrawnIn(at)) if (getTag(at) === 'dialog' && at.matches(':modal')) return at;
  return near.ownerDocument!.documentElement;
}

function isCovered(host: Element, box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const tree = getTree(host);
  return LOOKS.some((across) =>
    LOOKS.some((down) => {
      const uppermost = tree.elementFromPoint(left + width * across, top + height * down);
      return uppermost !== null && uppermost !== host;
    }),
  );
}

function resize(box: HTMLElement, width: number, height: number): void {
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
}
