import { BLOCK_SEPARATOR, type Span } from '../types.ts';

/** A stretch longer than this is named by its first and last words, so that the address stays short. */
const WHOLE_LIMIT = 200;
/** Words at each end that name a long stretch. */
const END_WORDS = 5;
/** How many words before and after are tried to tell a place from others with the same words. */
const CONTEXTS = [
  [0, 0],
  [3, 0],
  [0, 3],
  [3, 3],
  [8, 8],
] as const;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

interface Word extends Span {
  readonly folded: string;
}

/** The words that a directive looks for, as words of the text: `from` is inside, `to` is not. */
interface Directive {
  readonly before: number;
  readonly from: number;
  /** Where a range's start text ends and its end text begins; null where the whole stretch is named. */
  readonly gap: { readonly headEnd: number; readonly tailStart: number } | null;
  readonly to: number;
  readonly after: number;
}

/**
 * The part of an address that makes a browser scroll to a stretch of text and tint it
 * (https://wicg.github.io/scroll-to-text-fragment/), without "#": ":~:text=…", escaped. Words before and after are
 * added where the same words stand in the page earlier.
 * @param text the article's text
 * @param elsewhere other words of the page that stand before the text: its title, standfirst, captions
 * @returns null where the stretch has no word
 */
export function makeTextFragment(text: string, span: Span, elsewhere: readonly string[]): string | null {
  const words = readWords(text);
  const from = words.findIndex(({ start }) => start >= span.start);
  const to = words.findLastIndex(({ end }) => end <= span.end) + 1;
  if (from < 0 || to <= from) return null;
  const page = [...elsewhere.flatMap((other) => [...foldedWords(other), '']), ...foldedWords(text)];
  const shift = page.length - words.length;
  const block = blockAround(text, words, from, to);
  const gap = findGap(text, words, from, to);
  let plain: Directive | null = null;
  for (const [before, after] of CONTEXTS) {
    const directive: Directive = {
      before: Math.max(from - before, block.from),
      from,
      gap,
      to,
      after: Math.min(to + after, block.to),
    };
    plain ??= directive;
    if (isFoundFirst(page, shift, directive)) return write(text, words, directive);
  }
  // The same words in the same surroundings: the first place says what the quotation says.
  return plain && write(text, words, plain);
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase(),
  }));
}

function foldedWords(text: string): readonly string[] {
  return readWords(text).map(({ folded }) => folded);
}

/** The words of the blocks that the stretch begins and ends in: context is not looked for beyond them. */
function blockAround(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const start = text.lastIndexOf(BLOCK_SEPARATOR, words[from]!.start);
  const end = text.indexOf(BLOCK_SEPARATOR, words[to - 1]!.end);
  const first = words.findIndex((word) => word.start > start);
  const after = end < 0 ? -1 : words.findIndex((word) => word.start >= end);
  return { from: first, to: after < 0 ? words.length : after };
}

/** Start text and end text stay each within one block, as a browser asks. */
function findGap(text: string, words: readonly Word[], from: number, to: number): Directive['gap'] {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const firstBreak = text.indexOf(BLOCK_SEPARATOR, start);
  const isBroken = firstBreak >= 0 && firstBreak < end;
  if (!isBroken && (end - start <= WHOLE_LIMIT || to - from < 2 * END_WORDS)) return null;
  const lastBreak = text.lastIndexOf(BLOCK_SEPARATOR, end);
  let headEnd = from + 1;
  while (headEnd < from + END_WORDS && (!isBroken || words[headEnd]!.end <= firstBreak)) headEnd++;
  let tailStart = to - 1;
  while (tailStart > to - END_WORDS && (!isBroken || words[tailStart - 1]!.start > lastBreak)) tailStart--;
  return { headEnd, tailStart };
}

/** Whether a browser that looks from the page's beginning comes to the stretch and to no other. */
function isFoundFirst(page: readonly string[], shift: number, directive: Directive): boolean {
  const at = (index: number): number => index + shift;
  const { before, from, gap, to, after } = directive;
  const opening = page.slice(at(before), at(gap ? gap.headEnd : after));
  const found = indexOfWords(page, opening, 0);
  if (found !== at(before)) return false;
  if (!gap) return true;
  const closing = page.slice(at(gap.tailStart), at(after));
  return indexOfWords(page, closing, at(from + 1)) === at(to) - (to - gap.tailStart);
}

function indexOfWords(page: readonly string[], wanted: readonly string[], start: number): number {
  for (let at = page.indexOf(wanted[0] ?? '', start); at >= 0; at = page.indexOf(wanted[0] ?? '', at + 1)) {
    if (wanted.every((word, index) => page[at + index] === word)) return at;
  }
  return -1;
}

function write(text: string, words: readonly Word[], { before, from, gap, to, after }: Directive): string {
  const between = (first: number, last: number): string =>
    text.slice(words[first]!.start, words[last - 1]!.end);
  const parts: string[] = [];
  // What stands between the words, a quotation mark maybe, belongs to the context: only white space is skipped.
  if (before < from) parts.push(`${encode(text.slice(words[before]!.start, words[from]!.start).trim())}-`);
  if (gap) parts.push(encode(between(from, gap.headEnd)), encode(between(gap.tailStart, to)));
  else parts.push(encode(between(from, to)));
  if (after > to) parts.push(`-${encode(text.slice(words[to - 1]!.end, words[after - 1]!.end).trim())}`);
  return `:~:text=${parts.join(',')}`;
}

/** Percent-encodes all that the syntax gives a meaning (- , &) and what would end a link in running text. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
