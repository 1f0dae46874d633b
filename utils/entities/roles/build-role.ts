import type { Role } from '../../types.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { DETERMINERS, PREPOSITIONS } from './role-words.ts';

/** The role whose title runs from one word to another; small words that lead on to what is cut off go. */
export function buildRole(
  passage: Passage,
  mention: number,
  from: number,
  to: number,
  organisation: number | null,
  tense: Role['tense'],
): FoundRole | null {
  let until = to;
  while (until >= from && isLoose(passage.words[until]!.lower)) until -= 1;
  if (!passage.words[from] || !passage.words[until] || until < from) return null;
  return takeRole(passage, mention, from, until, organisation, tense);
}

/** The role whose title is exactly the words from one to another, both of which there are. */
export function takeRole(
  { words, text }: Passage,
  mention: number,
  from: number,
  to: number,
  organisation: number | null,
  tense: Role['tense'] = 'current',
): FoundRole {
  const { start } = words[from]!;
  const { end } = words[to]!;
  return { mention, title: text.slice(start, end), organisation, tense, start, end };
}

function isLoose(word: string): boolean {
  return DETERMINERS.has(word) || PREPOSITIONS.has(word) || word === 'and' || word === 'then';
}
