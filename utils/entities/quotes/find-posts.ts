import type { Mention } from '../../types.ts';
import type { ArticleText, TextBlock } from '../text/article-text.ts';
import type { TranscriptLine } from './find-transcript.ts';

/** Where an embedded post ends, and its author's name and handle begin: "… — Ada Okafor (@adaokafor) May 2, 2020". */
const SIGNATURE = /(?:^|\s)[—–-]{1,2}\s(?=[^()\n]{2,60}\s\(@\w{1,30}\)[^()\n]{0,40}$)/u;
/** A post and its signature take no more characters. */
const LONGEST = 700;
/** A post that quotes somebody says so: ‘Okafor: "We will not go there."’ */
const QUOTES = /:\s["“]/u;

/**
 * Posts from a platform that stand as paragraphs of their own, signed with a name and a handle at their end or in the next
 * paragraph: their words are their author's, with no quotation marks. Those that quote somebody else are left to their marks.
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
    if (!signature) continue;
    const post =
      signature.index > 0 ? { block, start, end: start + signature.index } : readBefore(blocks, block);
    if (!post || QUOTES.test(text.slice(post.start, post.end))) continue;
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
    // Of a paragraph before the signature only a known author's name makes a post.
    if (!isNamed && signature.index === 0) continue;
    if (lines[lines.length - 1]?.block === post.block) continue;
    lines.push({ ...post, mention: isNamed ? at : null });
  }
  return lines;
}

/** The paragraph before a signature that stands alone. */
function readBefore(
  blocks: readonly TextBlock[],
  block: number,
): Pick<TranscriptLine, 'block' | 'start' | 'end'> | null {
  const before = blocks[block - 1];
  if (!before || before.kind === 'heading' || before.end - before.start > LONGEST) return null;
  return { block: block - 1, start: before.start, end: before.end };
}
