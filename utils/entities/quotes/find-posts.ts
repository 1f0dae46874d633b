import type { Mention } from '../../types.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { TranscriptLine } from './find-transcript.ts';

/** Where an embedded post ends, and its author's name and handle begin: "… — Ada Okafor (@adaokafor) May 2, 2020". */
const SIGNATURE = /\s[—–-]{1,2}\s(?=[^()\n]{2,60}\s\(@\w{1,30}\)[^()\n]{0,40}$)/u;
/** A post and its signature take no more characters. */
const LONGEST = 700;

/**
 * Posts from a platform that stand as paragraphs of their own, signed with a name and a handle: their words are their
 * author's, with no quotation marks.
 *
 * @param mentions in the order of the text
 */
export function findPosts({ text, blocks }: ArticleText, mentions: readonly Mention[]): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  let next = 0;
  for (const [block, { kind, start, end }] of blocks.entries()) {
    while (next < mentions.length && mentions[next]!.end <= start) next += 1;
    if (kind === 'heading' || end - start > LONGEST) continue;
    const words = text.slice(start, end);
    if (!words.includes('(@')) continue;
    const signature = SIGNATURE.exec(words);
    if (!signature || signature.index === 0) continue;
    const name = start + signature.index + signature[0].length;
    let at = next;
    while (at < mentions.length && mentions[at]!.end <= name) at += 1;
    const author = mentions[at];
    const isNamed =
      author !== undefined &&
      author.start >= name &&
      author.start < end &&
      (author.kind === 'person' || author.kind === 'organisation') &&
      /^\s\(@/u.test(text.slice(author.end, author.end + 3));
    lines.push({ block, start, end: start + signature.index, mention: isNamed ? at : null });
  }
  return lines;
}
