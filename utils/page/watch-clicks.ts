import type { Point } from './rectangles.ts';

/** Further than this between down and up, in CSS pixels, is a drag; a finger is less sure than a mouse. */
const LONGEST_MOVE = 4;
const LONGEST_TOUCH_MOVE = 12;

/** Elements whose click is the page's: a name in one follows the link or presses the button. */
const INTERACTIVE = [
  'a[href]',
  'area[href]',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'option',
  'audio[controls]',
  'video[controls]',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="button" i]',
  '[role="link" i]',
  '[role="menuitem" i]',
  '[role="tab" i]',
  '[role="checkbox" i]',
  '[role="textbox" i]',
].join(',');

/** A click of the reader's own hand. */
export interface ReaderClick extends Point {
  /** Primary button, no modifier, no drag, nothing selected, on nothing of the page's that takes clicks. */
  readonly isPlain: boolean;
}

/**
 * Calls back for every real click in the document, never for one that a script made. Listens on the window in the
 * capture phase and changes nothing about the event: the page gets it as always.
 */
export function watchClicks(
  window: Window,
  callback: (click: ReaderClick) => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  let pressed: (Point & { longest: number }) | null = null;
  const options = { capture: true, passive: true, signal };

  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || !event.isPrimary) return;
      const longest = event.pointerType === 'touch' ? LONGEST_TOUCH_MOVE : LONGEST_MOVE;
      pressed = { x: event.clientX, y: event.clientY, longest };
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const from = pressed;
      pressed = null;
      // A link "clicked" by Enter and a label's second click on its field have no press of their own.
      if (!from) return;
      const isPlain =
        isPrimaryAlone(event) &&
        Math.hypot(event.clientX - from.x, event.clientY - from.y) <= from.longest &&
        (window.getSelection()?.isCollapsed ?? true) &&
        !isInteractive(event.target);
      callback({ x: event.clientX, y: event.clientY, isPlain });
    },
    options,
  );
}

function isPrimaryAlone(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    event.detail <= 1 &&
    !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
  );
}

function isInteractive(target: EventTarget | null): boolean {
  // The field of a form may be called `closest`.
  return !(target instanceof Element) || Element.prototype.closest.call(target, INTERACTIVE) !== null;
}
