import { cutMarkup } from './cut-markup.ts';
import { MIN_TEXT } from './little-text.ts';
import { findByPath, getAttribute, getBody, getOpenShadow, getRoot, getTag } from './node-access.ts';

/** To write a page of more elements takes longer than a slice of work may. */
const MOST_ELEMENTS = 6_000;
/** In UTF-16 code units. */
const MOST_MARKUP = 1_000_000;
/** Of pictures that stand in the page itself: a browser takes 10 ms and more to write a million. */
const MOST_PICTURES = 250_000;

/** As XPath: custom elements, and divs that are blank, in one walk of the browser's own. */
const HOSTS =
  '//*[contains(local-name(self::node()), "-") or (self::div and not(* or text()[normalize-space(self::node())]))]';
/** Of these there are few: they are asked one and all. To ask all that may hold a shadow tree takes several milliseconds. */
const RARE_HOSTS = ['article', 'main', 'section'];
const FIRST_PARAGRAPHS = 12;
/** A text behind a tag that holds more than white space. */
const TEXTS = />\s*([^<\s][^<]*)/g;

/** A page as its browser writes it, without what no reader sees. */
export interface TakenPage {
  readonly markup: string;
  /** There is so little text that the page can be no article. */
  readonly isBare: boolean;
}

/**
 * Takes a page's markup, in a fraction of the time that it takes to walk over its nodes. Null where they have to be walked over: in
 * XHTML, which is written otherwise, in very large pages, where pictures are written into the page, and where an open shadow tree is
 * found, which is not written. Hosts of such trees are sought among custom elements, the sections of a page and blank divs.
 * @param isWanted the markup is asked for even where there is next to no text
 */
export function* takeMarkupInSteps(document: Document, isWanted = false): Generator<void, TakenPage | null> {
  const root = getRoot(document);
  // In XHTML names are in lower case.
  if (root?.tagName !== 'HTML') return null;
  if (root.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  if (hasOpenHost(document, root)) return null;
  // A screen of icons is not even written.
  if (!isWanted && isTextless(document)) return { markup: '', isBare: true };
  if (hasLongPictures(root)) return null;
  yield;
  const whole = root.outerHTML;
  yield;
  const markup = cutMarkup(whole);
  yield;
  return markup.length > MOST_MARKUP ? null : { markup, isBare: isBare(markup) };
}

/** Whether all that stands in the body, scripts included, is too little. */
function isTextless(document: Document): boolean {
  const body = getBody(document);
  return body !== null && !hasParagraphs(body) && (body.textContent?.length ?? 0) < MIN_TEXT;
}

/** Whether the first paragraphs alone have text enough, which saves putting all of the page's together. */
function hasParagraphs(body: Element): boolean {
  const paragraphs = body.getElementsByTagName('p');
  let seen = 0;
  for (let at = 0; at < FIRST_PARAGRAPHS && seen < MIN_TEXT; at += 1) {
    const text = paragraphs[at]?.textContent;
    if (text === undefined) break;
    seen += text?.length ?? 0;
  }
  return seen >= MIN_TEXT;
}

/** Whether an element that is likely to holds an open shadow tree. */
function hasOpenHost(document: Document, root: Element): boolean {
  for (const tag of RARE_HOSTS) {
    for (const host of root.getElementsByTagName(tag)) if (getOpenShadow(host, tag)) return true;
  }
  for (const host of findByPath(document, HOSTS)) if (getOpenShadow(host, getTag(host))) return true;
  return false;
}

/** The walk over the nodes asks for no picture. */
function hasLongPictures(root: Element): boolean {
  let length = 0;
  for (const picture of root.querySelectorAll('img[src^="data:" i]')) {
    length += getAttribute(picture, 'src')?.length ?? 0;
    if (length > MOST_PICTURES) return true;
  }
  return false;
}

/** Stops counting where there is enough. */
function isBare(markup: string): boolean {
  let seen = 0;
  for (const [, text = ''] of markup.matchAll(TEXTS)) {
    seen += text.trimEnd().length + 1;
    if (seen >= MIN_TEXT) return false;
  }
  return true;
}
