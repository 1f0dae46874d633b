import type { Mention } from '../../types.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import { findCredit } from './credits.ts';
import type { FoundRole } from './found-role.ts';
import { honour } from './kin.ts';
import { findLineRole } from './line-role.ts';
import { linkGeneric } from './link-generic.ts';
import { isSaidOfAll } from './shared-behind.ts';
import { findPluralBefore, placeInList } from './shared-titles.ts';
import { findSignature } from './signature.ts';
import { isPluralTitle, singularTitle } from './singular-title.ts';
import { findTitleAfter } from './title-after.ts';
import { findTitlesBefore } from './title-before.ts';

/** People of a list that a title behind it is shared out over: bounds the cost. */
const MOST = 20;

/**
 * The roles that the article gives to its people, in the order of the mentions. A title in the plural is shared out over
 * the list that follows ("Senators A, B and C").
 */
export function findRoles(passage: Passage, mentions: readonly Mention[]): FoundRole[] {
  const roles: FoundRole[] = [];
  let shared: FoundRole | null = null;
  let lastWord = -1;
  let run: number[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const first = findWord(passage, mention.start);
    const word = passage.words[first];
    if (!word || word.mention !== index) continue;
    let last = first;
    while (passage.words[last + 1]?.mention === index) last += 1;
    const before = findTitlesBefore(passage, mentions, first, index);
    const place = placeInList(passage, lastWord, first);
    if (before.length === 0) {
      const apart =
        findCredit(passage, mentions, first, index) ??
        (shared && place ? null : findPluralBefore(passage, mentions, first, last, index));
      if (apart) before.push(apart);
    }
    for (const role of before) roles.push(singular(employ(passage, mentions, role, last)));
    if (before.length > 0) {
      const nearest = before[before.length - 1]!;
      shared = isPluralTitle(nearest.title) ? nearest : null;
    } else if (shared && place) {
      roles.push({ ...singular(shared), mention: index });
      if (place === 'last') shared = null;
    } else if (!place) shared = null;
    const after = findTitleAfter(passage, mentions, last, index);
    if (place && run.length > 0) run.push(index);
    else run = [index];
    if (after && isPluralTitle(after.title)) {
      // "Ada Okafor and Ben Tarrant, two analysts, said"
      if (run.length > 1 && isSaidOfAll(passage, mentions, run, last, place === 'last', after))
        for (const one of run.slice(-MOST)) roles.push({ ...singular(after), mention: one });
    } else if (after) roles.push(after);
    else if (before.length === 0) {
      const signed =
        findLineRole(passage, mentions, first, last, index) ??
        findSignature(passage, mentions, first, last, index);
      if (signed) roles.push(signed);
    }
    lastWord = last;
  }
  return roles.map((role) => linkGeneric(passage.text, mentions, honour(passage.text, mentions, role)));
}

/** "Detective Inspector Ada Okafor, of Northshire Police": the organisation may stand behind the name. */
function employ(passage: Passage, mentions: readonly Mention[], role: FoundRole, last: number): FoundRole {
  const { words } = passage;
  if (role.organisation !== null || !/^,?\s$/.test(gapAfter(passage, last))) return role;
  let at = last + 1;
  if (words[at]?.sentence !== words[last]!.sentence || !/^(?:of|from|at)$/.test(words[at]!.lower))
    return role;
  if (words[at + 1]?.lower === 'the') at += 1;
  const organisation = words[at + 1]?.mention ?? -1;
  return mentions[organisation]?.kind === 'organisation' ? { ...role, organisation } : role;
}

function singular(role: FoundRole): FoundRole {
  return { ...role, title: singularTitle(role.title) };
}
