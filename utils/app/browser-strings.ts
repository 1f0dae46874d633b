import browser from 'webextension-polyfill';
import { makeStrings } from '../strings/make-strings.ts';
import type { Strings } from '../strings/strings.ts';

/** The words of the interface in the browser's language; the page is told which language they are in. */
export function readBrowserStrings(page: Document): Strings {
  const strings = makeStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  page.documentElement.lang = strings.locale;
  return strings;
}
