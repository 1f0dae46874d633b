import browser from 'webextension-polyfill';
import type { Ourselves } from './asker.ts';

/**
 * Our id and our pages' origin. The origin is taken from a page that the web cannot reach: for a web accessible
 * page with a dynamic address Chromium's `getURL` answers with that address in its place.
 */
export function describeOurselves(): Ourselves {
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/popup.html').replace(/\/popup\.html$/u, ''),
  };
}
