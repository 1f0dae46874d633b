import type { Mention } from '../../types.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { linkGeneric } from './link-generic.ts';
import { singularRole } from './role-nouns.ts';
import { findSignature } from './signature.ts';
import { findTitleAfter } from './title-after.ts';
import { findTitleBefore } from './title-before.ts';

/**
 * The roles that the article gives to its people, in the order of the mentions. A title in the plural is shared out over
 * the list that follows ("Senators A, B and C").
 */
export function findRoles(passage: Passage, mentions: readonly Mention[]): FoundRole[] {
  const roles: FoundRole[] = [];
  let shared: FoundRole | null = null;
  let lastWord = -1;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const first = findWord(passage, mention.start);
    const word = passage.words[first];
    if (!word || word.mention !== index) continue;
    let last = first;
    while (passage.words[last + 1]?.mention === index) last += 1;
    const before = findTitleBefore(passage, mentions, first, index);
    if (before) roles.push(singular(employ(passage, mentions, before, last)));
    else if (shared && isListed(passage, lastWord, first))
      roles.push({ ...singular(shared), mention: index });
    if (before) shared = isPlural(before.title) ? before : null;
    else if (!isListed(passage, lastWord, first)) shared = null;
    const after = findTitleAfter(passage, mentions, last, index);
    if (after && !isPlural(headOf(after.title))) roles.push(after);
    else if (!before) {
      const signed = findSignature(passage, mentions, first, last, index);
      if (signed) roles.push(signed);
    }
    lastWord = last;
  }
  return roles.map((role) => linkGeneric(passage.text, mentions, role));
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

/** Whether two names stand in one list: "A, B", "A and B". */
function isListed(passage: Passage, last: number, first: number): boolean {
  if (last < 0 || first - last > 2 || passage.words[last]!.sentence !== passage.words[first]!.sentence)
    return false;
  if (first - last === 1) return /^,\s$/.test(gapAfter(passage, last));
  return passage.words[last + 1]!.lower === 'and' && passage.words[last + 1]!.mention === -1;
}

function headOf(title: string): string {
  return title.split(/\s(?:of|at|for|in|with|from)\s/u)[0]!;
}

function isPlural(title: string): boolean {
  return singularRole(lastWordOf(title)) !== null;
}

function singular(role: FoundRole): FoundRole {
  const plural = lastWordOf(role.title);
  const single = singularRole(plural);
  if (single === null) return role;
  const at = role.title.replace(/\.$/, '').length - plural.length;
  const written = role.title.slice(at, at + plural.length);
  // Only the ending changes, so that the article's own capitals stay.
  const kept = single.startsWith(plural.slice(0, -1))
    ? written.slice(0, single.length)
    : matchCase(single, written);
  return { ...role, title: role.title.slice(0, at) + kept + (role.title.endsWith('.') ? '.' : '') };
}

function lastWordOf(title: string): string {
  return title.replace(/\.$/, '').split(/\s/u).pop()!.toLowerCase();
}

function matchCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
