import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attendPage } from './attend-page.ts';

/**
 * The page side. The manifest names it as the content script; to WXT it is an unlisted script, because the context
 * that WXT gives its content scripts announces itself to the page (an event on the document, a window message) and
 * is ended by such an event from anybody: a page could learn of us on every visit, and switch us off.
 */
export default defineUnlistedScript(async () => {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  const stop = new AbortController();
  // Where the extension is going away already there is nothing to do and nobody to tell.
  await attendPage(window, stop).catch(() => stop.abort());
});
