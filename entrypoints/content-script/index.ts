import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { letPageWork } from '../../utils/page/run-in-slices.ts';
import { attendPage } from './attend-page.ts';

/**
 * The page side. The manifest names it as the content script; to WXT it is an unlisted script, because the context
 * that WXT gives its content scripts announces itself to the page (an event on the document, a window message) and
 * is ended by such an event from anybody: a page could learn of us on every visit, and switch us off.
 */
export default defineUnlistedScript(() => {
  if (/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) start();
});

function start(): void {
  const stop = new AbortController();
  // To compile us is work enough for one task. Where the extension is going away already there is nobody to tell.
  letPageWork('user-visible', stop.signal)
    .then(() => attendPage(window, stop, start))
    .catch(() => stop.abort());
}
