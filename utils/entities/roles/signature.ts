import type { Mention } from '../../types.ts';
import { isCapitalised } from '../text/fold.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isRoleNoun } from './role-nouns.ts';

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
  const isRole = words.slice(start, close + 1).some(({ lower }) => isRoleNoun(lower));
  if (!isRole) return null;
  const title = text.slice(words[start]!.start, words[close]!.end);
  return {
    mention,
    title,
    organisation,
    tense: 'current',
    start: words[start]!.start,
    end: words[close]!.end,
  };
}
