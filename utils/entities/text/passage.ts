import type { Mention, Span } from '../../types.ts';
import type { ArticleText, TextBlock } from './article-text.ts';
import { splitSentences } from './sentences.ts';

/** A word of the body and where it stands. */
export interface Word extends Span {
  readonly lower: string;
  readonly sentence: number;
  readonly block: number;
  /** Index of the quotation that holds it, -1 outside. */
  readonly quote: number;
  /** Index of the mention that it belongs to, -1 where none. */
  readonly mention: number;
  /** That mention is a person's. */
  readonly isPerson: boolean;
}

/** The body cut into sentences and words: what roles, references and speakers are read from. */
export interface Passage {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
}

const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*/gu;

/**
 * @param quotes quotations in the order of the text, none over two blocks
 * @param mentions in the order of the text, not overlapping
 */
export function readPassage(
  article: ArticleText,
  quotes: readonly Span[],
  mentions: readonly Pick<Mention, 'kind' | 'start' | 'end'>[],
): Passage {
  const { text, blocks } = article;
  const sentences: Span[] = [];
  const words: Word[] = [];
  let quote = 0;
  let mention = 0;
  for (const [index, block] of blocks.entries()) {
    const first = skipBefore(quotes, quote, block.start);
    const inside = takeUntil(quotes, first, block.end);
    for (const sentence of splitSentences(text, block, inside)) {
      // Cut out, so that a search without a find ends with the sentence and not with the text.
      const inner = text.slice(sentence.start, sentence.end);
      WORD.lastIndex = 0;
      for (let match = WORD.exec(inner); match; match = WORD.exec(inner)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const lower = match[0].toLowerCase();
        quote = skipBefore(quotes, quote, start + 1);
        mention = skipBefore(mentions, mention, start + 1);
        const isQuoted = holds(quotes[quote], start, end);
        const isNamed = holds(mentions[mention], start, end);
        words.push({
          start,
          end,
          lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
          sentence: sentences.length,
          block: index,
          quote: isQuoted ? quote : -1,
          mention: isNamed ? mention : -1,
          isPerson: isNamed && mentions[mention]!.kind === 'person',
        });
      }
      sentences.push(sentence);
    }
  }
  return { text, blocks, sentences, words };
}

/**
 * The passage with some of its quotations taken for plain text, and the rest counted anew. Copied field by field: engines
 * read words quickest where all have one shape, and a spread makes another.
 */
export function keepQuotes(passage: Passage, kept: readonly Span[]): Passage {
  let next = 0;
  const words = passage.words.map((word): Word => {
    if (word.quote === -1) return word;
    const { start, end, lower, sentence, block, mention, isPerson } = word;
    next = skipBefore(kept, next, start + 1);
    const quote = holds(kept[next], start, end) ? next : -1;
    return { start, end, lower, sentence, block, quote, mention, isPerson };
  });
  const { text, blocks, sentences } = passage;
  return { text, blocks, sentences, words };
}

/** Index of the first word that starts at `offset` or later. */
export function findWord(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one space and nothing else parts a word from the next. */
export function isSpaced(passage: Passage, index: number): boolean {
  const [word, next] = [passage.words[index], passage.words[index + 1]];
  return (
    word !== undefined && next !== undefined && next.start === word.end + 1 && passage.text[word.end] === ' '
  );
}

/** What stands between a word and the next. */
export function gapAfter(passage: Passage, index: number): string {
  const word = passage.words[index];
  const next = passage.words[index + 1];
  return word ? passage.text.slice(word.end, next ? next.start : passage.text.length) : '';
}

function skipBefore(spans: readonly Span[], from: number, offset: number): number {
  let at = from;
  while (at < spans.length && spans[at]!.end < offset) at += 1;
  return at;
}

function takeUntil(spans: readonly Span[], from: number, end: number): Span[] {
  let at = from;
  while (at < spans.length && spans[at]!.start < end) at += 1;
  return spans.slice(from, at);
}

function holds(span: Span | undefined, start: number, end: number): boolean {
  return span !== undefined && span.start < end && start < span.end;
}
