import type { Mention, Role } from '../../types.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isAge, tenseOf } from './role-words.ts';
import { JOINING } from './title-head.ts';
import { isPossessive } from './word-gaps.ts';

/**
 * The role whose title runs from one word to another, without whose it is and what dates it.
 *
 * @param head index of the title's noun
 */
export function readTitle(
  passage: Passage,
  mentions: readonly Mention[],
  mention: number,
  start: number,
  head: number,
  last: number,
): FoundRole {
  let from = start;
  let tense: Role['tense'] = 'current';
  let organisation: number | null = null;
  // "China’s new ambassador": whose it is, is no part of the title.
  for (let at = start; at < head; at += 1) {
    const word = passage.words[at]!;
    if (!isPossessive(passage, at)) continue;
    if (word.mention !== -1 && mentions[word.mention]!.kind === 'organisation') organisation = word.mention;
    from = at + 1;
  }
  while (from < head) {
    const word = passage.words[from]!;
    const given = tenseOf(word.lower);
    const kind = word.mention === -1 ? null : mentions[word.mention]!.kind;
    if (given && kind === null) tense = given === 'current' ? tense : given;
    else if (kind === 'organisation') organisation = word.mention;
    else if (!isAge(word.lower)) break;
    if (/^(?:ex|then)-./.test(word.lower) && word.mention === -1) break;
    from += 1;
  }
  if (from === head && tenseOf(passage.words[head]!.lower) !== null) tense = 'former';
  // "Chief executive of Acme Ada Okafor"
  const employer = passage.words[last]!.mention;
  let until = last;
  if (organisation === null && employer !== -1 && mentions[employer]!.kind === 'organisation') {
    while (passage.words[until]!.mention === employer) until -= 1;
    if (passage.words[until]!.lower === 'the') until -= 1;
    if (until > head && JOINING.has(passage.words[until]!.lower)) {
      organisation = employer;
      until -= 1;
    } else until = last;
  }
  const [open, close] = [passage.words[from]!, passage.words[until]!];
  const dot = /^\./.test(gapAfter(passage, until)) && close.lower.length < 5 ? 1 : 0;
  const title = passage.text.slice(open.start, close.end + dot).replace(/^(?:ex|then)-/i, '');
  return { mention, title, organisation, tense, start: passage.words[start]!.start, end: close.end + dot };
}
