import type { Mention } from '../../types.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { isPlatform } from './platforms.ts';

/** Whom the recogniser is surer of than this is no town. */
const SURE = 0.95;
/** A body that it is less sure of than this may be one. */
const DOUBTFUL = 0.6;

/** "of Hawthorne, California": a supposed person, located by the place behind the comma. */
export function isLocated(text: string, mentions: readonly Mention[], index: number): boolean {
  const [{ kind, start, end, confidence }, next] = [mentions[index]!, mentions[index + 1]];
  if (isBehindPlace(text, mentions, index)) return true;
  if (
    (kind === 'organisation'
      ? confidence > DOUBTFUL || text.slice(start, end).includes(' ')
      : kind !== 'person' || confidence > SURE) ||
    next?.kind !== 'place' ||
    text.slice(end, next.start) !== ', '
  )
    return false;
  const before = text.slice(Math.max(0, start - 9), start);
  // "Elmgrove Ltd, Hawthorne, California" in a list
  const isLineStart = kind === 'organisation' && /(?:^|\n)$/u.test(before);
  const isLineEnd = /,\s$/.test(before) && /^(?:\n|$)/.test(text.slice(next.end, next.end + 1));
  return /\b(?:in|of|near|from|outside)\s$/.test(before) || isLineEnd || isLineStart;
}

/** "at Markfield, Corvane, and": what a supposed body of one word is behind a place, if the recogniser is not sure. */
function isBehindPlace(text: string, mentions: readonly Mention[], index: number): boolean {
  const [last, { kind, start, end, confidence }] = [mentions[index - 1], mentions[index]!];
  if (kind !== 'organisation' || confidence > DOUBTFUL || last?.kind !== 'place') return false;
  const name = text.slice(start, end);
  return (
    text.slice(last.end, start) === ', ' &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    !isOrganisationWord(name) &&
    /^[,.)]/u.test(text.slice(end, end + 1)) &&
    /\b(?:in|at|of|near|from)\s$/u.test(text.slice(Math.max(0, last.start - 6), last.start))
  );
}

/** "Corvane, Loud Origin, and Harbour Bank": a supposed thing in a list between two bodies. */
export function isAmongBodies(text: string, mentions: readonly Mention[], index: number): boolean {
  const [last, { kind, start, end }, next] = [mentions[index - 1], mentions[index]!, mentions[index + 1]];
  if (kind !== 'other' || isPlatform(text.slice(start, end))) return false;
  if (last?.kind !== 'organisation' || next?.kind !== 'organisation') return false;
  return text.slice(last.end, start) === ', ' && /^,?\s(?:and\s|or\s)?$/u.test(text.slice(end, next.start));
}

/** What the article's addresses are called: "Slater" of "300 Slater Street". */
export function collectStreets(text: string): Set<string> {
  return new Set([...text.matchAll(STREET)].map(([, name]) => name!));
}

const STREET =
  /\b\d{1,5}\s(\p{Lu}[\p{L}’'-]+)\s(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Drive|Lane|Way)\b/gu;

/** "300 Slater", once "300 Slater Street" has been named. */
export function isNumbered(text: string, streets: ReadonlySet<string>, { start, end }: Mention): boolean {
  return (
    streets.has(text.slice(start, end)) && /\b\d{1,5}\s$/.test(text.slice(Math.max(0, start - 6), start))
  );
}
