import { cutMarkup } from './cut-markup.ts';
import { MIN_TEXT } from './little-text.ts';
import { getAttribute, getBody, getRoot } from './node-access.ts';
import { hasOpenHost } from './open-hosts.ts';

/** To write a page of more elements takes longer than a slice of work may. */
const MOST_ELEMENTS = 6_000;
/** In UTF-16 code units. */
const MOST_MARKUP = 1_000_000;
/** Of pictures that stand in the page itself: a browser takes 10 ms and more to write a million. */
const MOST_PICTURES = 250_000;

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
 * found, which is not written.
 * @param isWanted the markup is asked for even where there is next to no text
 */
export function* takeMarkupInSteps(document: Document, isWanted = false): Generator<void, TakenPage | null> {
  const root = getRoot(document);
  // In XHTML names are in lower case.
  if (root?.tagName !== 'HTML') return null;
  if (root.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  if (hasOpenHost(root)) return null;
  const hasText = hasParagraphs(root);
  // A screen of icons is not even written.
  if (!isWanted && !hasText && isTextless(document, root)) return { markup: '', isBare: true };
  if (hasLongPictures(root)) return null;
  yield;
  const whole = root.outerHTML;
  yield;
  const markup = cutMarkup(whole);
  yield;
  return markup.length > MOST_MARKUP ? null : { markup, isBare: !hasText && isBare(markup) };
}

/** Whether all that stands in the body, scripts included, is too little. */
function isTextless(document: Document, root: Element): boolean {
  const bodies = root.getElementsByTagName('body');
  // To go through what stands before it takes longer.
  const body = bodies.length === 1 && bodies[0]!.parentNode === root ? bodies[0]! : getBody(document);
  return body !== null && (body.textContent?.length ?? 0) < MIN_TEXT;
}

/** Whether the first paragraphs alone have text enough, which saves looking at all that there is. */
function hasParagraphs(root: Element): boolean {
  const paragraphs = root.getElementsByTagName('p');
  let seen = 0;
  for (let at = 0; at < FIRST_PARAGRAPHS && seen < MIN_TEXT; at += 1) {
    const text = paragraphs[at]?.textContent;
    if (text === undefined) break;
    seen += text?.trim().length ?? 0;
  }
  return seen >= MIN_TEXT;
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
