import type { Mention } from '../../types.ts';
import { isCapitalised } from '../text/fold.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import { takeRole } from './build-role.ts';
import type { FoundRole } from './found-role.ts';
import { isRoleNoun } from './role-nouns.ts';
import { DETERMINERS, PREPOSITIONS } from './role-words.ts';

const LONGEST_NAME = 6;
const LONGEST = 10;

/**
 * The role below a name that stands alone: a block "Mary Hall", then a block "Chief Executive, Harbour Trust".
 *
 * @param first index of the name's first word
 * @param last index of its last
 */
export function findSignature(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  last: number,
  mention: number,
): FoundRole | null {
  const { words, blocks, text } = passage;
  const index = words[first]!.block;
  const [block, next] = [blocks[index]!, blocks[index + 1]];
  if (!next || words[first - 1]?.block === index || block.end - words[last]!.end > 12) return null;
  const start = findWord(passage, next.start);
  const end = findWord(passage, next.end) - 1;
  if (last - first >= LONGEST_NAME || end < start || end - start >= LONGEST) return null;
  if (/[.!?:;”"]$/u.test(text.slice(next.start, next.end)) || !isCapitalised(text.slice(words[start]!.start)))
    return null;
  let organisation: number | null = null;
  let close = end;
  for (let at = start; at <= end; at += 1) {
    const { isPerson, mention: own } = words[at]!;
    if (isPerson) return null;
    if (own !== -1 && mentions[own]!.kind === 'organisation') organisation ??= own;
    if (close === end && /^\s*[,|–—-]\s/u.test(gapAfter(passage, at))) close = at;
  }
  if (!endsInRole(passage, start, close)) return null;
  return takeRole(passage, mention, start, close, organisation);
}

/** Whether a role's noun ends a line or has its field behind it: not "Queen Creek", "The Chieftain Pub". */
function endsInRole(passage: Passage, start: number, close: number): boolean {
  const { words } = passage;
  if (DETERMINERS.has(words[start]!.lower)) return false;
  for (let at = start; at <= close; at += 1) {
    const isLast =
      at === close || PREPOSITIONS.has(words[at + 1]!.lower) || !/^\s$/u.test(gapAfter(passage, at));
    if (isLast && isRoleNoun(words[at]!.lower)) return true;
  }
  return false;
}
