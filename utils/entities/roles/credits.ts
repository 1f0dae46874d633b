import type { Mention } from '../../types.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import { takeRole } from './build-role.ts';
import type { FoundRole } from './found-role.ts';
import { isWrittenBig } from './phrase-words.ts';
import { isPluralAt, isRoleAt } from './role-nouns.ts';

/** Words of a label. */
const LONGEST = 5;
/** Words of a name that the recogniser may have left out. */
const LEFT_OUT = 2;
/** Credits of one block that make a list of it. */
const FEW = 3;
const CREDIT = /(?:^|[,;|(]\s?)(?:\p{Lu}[\p{L}’'&/-]*\s?){1,4}_\p{Lu}/gu;
const OVER = /^['’]?\s*(?:[),;.|/[(]|$|\n|and\s|&\s)/u;

/**
 * The role that a credit gives: "Director: Ada Okafor", "(Instructor: Ada Okafor)", "Director_Ada Okafor". In a list of
 * credits a label is a role whatever it says ("Lighting Design_Ada Okafor").
 *
 * @param first index of the name's first word
 */
export function findCredit(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  mention: number,
): FoundRole | null {
  const { words, blocks, text } = passage;
  const { block } = words[first]!;
  let last = first - 1;
  // "Director_Oh Kyeong Taek", where "Oh" was not taken for the name's.
  const least = last - LEFT_OUT;
  while (last > least && /^\s$/.test(gapAfter(passage, last)) && isWrittenBig(passage, last)) last -= 1;
  if (words[last]?.block !== block) return null;
  const gap = gapAfter(passage, last);
  const isListed = gap === '_';
  if (!isListed && (last !== first - 1 || !/^\s?:\s$/.test(gap))) return null;
  const { end } = mentions[mention]!;
  if (!isListed && !OVER.test(text.slice(end, Math.min(end + 4, blocks[block]!.end)))) return null;
  let start = last;
  while (
    last - start < LONGEST &&
    words[start - 1]?.block === block &&
    /^\s$/.test(gapAfter(passage, start - 1))
  )
    start -= 1;
  const before = words[start - 1];
  const isOwn =
    before?.block !== block || /[,;|([•·\n-]\s?$/u.test(text.slice(before.end, words[start]!.start));
  if (!isOwn || !isWrittenBig(passage, start)) return null;
  for (let at = start; at <= last; at += 1) if (words[at]!.isPerson) return null;
  const isRole = isRoleAt(passage, last) || isPluralAt(passage, last);
  if (!isRole && !(isListed && isCreditList(text.slice(blocks[block]!.start, blocks[block]!.end))))
    return null;
  return takeRole(passage, mention, start, last, null);
}

function isCreditList(block: string): boolean {
  return (block.slice(0, 2000).match(CREDIT) ?? []).length >= FEW;
}
