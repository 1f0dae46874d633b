import type { Mention } from '../../types.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import { takeRole } from './build-role.ts';
import type { FoundRole } from './found-role.ts';
import { isWrittenBig } from './phrase-words.ts';
import { isRoleAt } from './role-nouns.ts';
import { PREPOSITIONS } from './role-words.ts';

const LONGEST = 8;
const PART = /^\s(?:\||[–—-])\s$/u;

/**
 * The role on the line of a name, parted by a bar or a dash: "Mary Hall | Contributing Writer | 5 days ago".
 *
 * @param first index of the name's first word
 * @param last index of its last
 */
export function findLineRole(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  last: number,
  mention: number,
): FoundRole | null {
  const { words, blocks, text } = passage;
  const { block } = words[first]!;
  if (words[first - 1]?.block === block || !PART.test(gapAfter(passage, last))) return null;
  const start = last + 1;
  if (words[start]?.block !== block || !isWrittenBig(passage, start)) return null;
  if (/[.!?:”"]$/u.test(text.slice(blocks[block]!.start, blocks[block]!.end))) return null;
  let head = -1;
  let close = -1;
  let organisation: number | null = null;
  let isField = false;
  for (let at = start; at < start + LONGEST && words[at]?.block === block; at += 1) {
    const { lower, isPerson, mention: own } = words[at]!;
    if (isPerson) return null;
    isField ||= PREPOSITIONS.has(lower);
    if (!isField && isRoleAt(passage, at)) head = at;
    if (isField && own !== -1 && mentions[own]!.kind === 'organisation') organisation ??= own;
    const isLast = words[at + 1]?.block !== block;
    if (!isLast && !/^\s?(?:[|,(]|[–—-]\s)/u.test(gapAfter(passage, at))) continue;
    close = at;
    break;
  }
  // The noun ends the title, or a field follows: not "Director quits".
  if (close === -1 || head === -1 || !(head === close || PREPOSITIONS.has(words[head + 1]!.lower)))
    return null;
  return takeRole(passage, mention, start, organisation === null ? close : head, organisation);
}
