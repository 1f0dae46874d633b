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
  const [first, last] = [passage.words[from], passage.words[until]];
  if (!first || !last || until < from) return null;
  return {
    mention,
    title: passage.text.slice(first.start, last.end),
    organisation,
    tense,
    start: first.start,
    end: last.end,
  };
}

function isLoose(word: string): boolean {
  return DETERMINERS.has(word) || PREPOSITIONS.has(word) || word === 'and' || word === 'then';
}
