import type { Mention } from '../../types.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { TranscriptLine } from './find-transcript.ts';

/** A paragraph that is nothing but a name in square brackets. */
const CREDIT = /^\[\s?[^[\]]{2,40}\]$/u;
/** So many make a round-up of what others wrote; one may be an editor's note. */
const LEAST_CREDITS = 3;
/** An excerpt is longer than a heading. */
const SHORTEST = 80;

/**
 * The excerpts of a round-up, each a paragraph with whom it is taken from in brackets below it: "[Argus]". They need no
 * quotation marks.
 *
 * @param mentions in the order of the text
 */
export function findCredits({ text, blocks }: ArticleText, mentions: readonly Mention[]): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let next = 0;
  for (const [block, { start, end }] of blocks.entries()) {
    while (next < mentions.length && mentions[next]!.end <= start) next += 1;
    const excerpt = blocks[block - 1];
    if (text[start] !== '[' || !CREDIT.test(text.slice(start, end))) continue;
    if (!excerpt || excerpt.kind === 'heading' || excerpt.end - excerpt.start < SHORTEST) continue;
    const source = mentions[next];
    const isNamed =
      source !== undefined &&
      source.end < end &&
      (source.kind === 'organisation' || source.kind === 'person');
    lines.push({
      block: block - 1,
      start: excerpt.start,
      end: excerpt.end,
      mention: isNamed ? next : null,
    });
  }
  return lines.length >= LEAST_CREDITS ? lines : [];
}
