import { makeInert } from '../inert-text.ts';

/** What is read at a glance, in UTF-16 code units. */
const LONGEST = 480;

/** A cut here leaves enough to say who it is. */
const SHORTEST = 120;

/** What is left of brackets whose content (a pronunciation) the plain text lacks. */
const HOLLOW = /\s*\(\s*\)|(?<=\()\s*[;,]+\s*/gu;

/** Ends of sentences; an initial ("A. Smith") and a title ("Dr. Smith") end none. */
const SENTENCE_END = /(?<=(?:[\p{Ll}\p{N})”"'’]{2}))[.!?](?=\s)/gu;

/**
 * The first paragraph of an introduction, at most some three lines of it: whole sentences where they fit.
 * @param extract plain text, paragraphs on lines of their own
 */
export function cutSummary(extract: string): string {
  const paragraph = extract.split(/\r?\n/u).find((line) => makeInert(line) !== '') ?? '';
  const text = makeInert(paragraph.replace(HOLLOW, ''));
  if (text.length <= LONGEST) return text;
  const ends = [...text.slice(0, LONGEST).matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => at >= SHORTEST);
  if (end !== undefined) return text.slice(0, end);
  const words = text.slice(0, LONGEST);
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), SHORTEST)).toWellFormed()} …`;
}
