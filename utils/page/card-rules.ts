/** How long the card takes to go, in milliseconds. */
export const LEAVE_MS = 120;

/**
 * Style of the card's host, in its shadow root. `!important` in a shadow tree outranks the page's rules for the host,
 * its own `!important` ones too. The host is a point in the corner of the window; the box in it is what is seen.
 */
export const CARD_RULES = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
}
.box {
  position: absolute;
  box-sizing: border-box;
  overflow: hidden;
  border-radius: 10px;
  visibility: hidden;
  pointer-events: none;
  box-shadow: 0 0 0 1px rgb(31 28 23 / .1), 0 2px 6px rgb(31 28 23 / .07), 0 18px 44px -12px rgb(31 28 23 / .28);
}
.box.shown {
  visibility: visible;
  pointer-events: auto;
  animation: rise 180ms cubic-bezier(.2, 0, 0, 1);
}
.box.foot {
  border-radius: 14px 14px 0 0;
}
.box.leaving {
  visibility: visible;
  opacity: 0;
  transition: opacity ${LEAVE_MS}ms linear;
}
iframe {
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
  /* The reader's scheme, whatever the page's is. */
  color-scheme: light dark;
}
@keyframes rise { from { opacity: 0; transform: translateY(4px); } }
@keyframes fade { from { opacity: 0; } }
@media (prefers-color-scheme: dark) {
  .box { box-shadow: 0 0 0 1px rgb(236 231 221 / .13), 0 2px 6px rgb(0 0 0 / .35), 0 18px 44px -12px rgb(0 0 0 / .7); }
}
@media (prefers-reduced-motion: reduce) {
  .box.shown { animation: fade 80ms linear; }
}
@media print {
  :host { display: none !important; }
}
@media (forced-colors: active) {
  .box { border: 1px solid CanvasText; box-shadow: none; }
}
`;
