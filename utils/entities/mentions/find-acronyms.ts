import type { Mention } from '../../types.ts';
import { initialsOf, isOrganisationWord, lettersOf } from '../names/organisation-name.ts';
import { COMMON_ACRONYMS } from './common-acronyms.ts';
import { KnownMentions } from './known-mentions.ts';

/** What stands before it is looked at behind its first capital: there are far fewer of those than of letters. */
const ACRONYM =
  /\p{Lu}(?<![\p{L}\p{N}@#&/.-]\p{Lu})(?:\p{Lu}{2,6}|\.(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}]|[-&]\p{Lu})/gu;
const CONFIDENCE = 0.6;
/** Two letters would fit too many. */
const SHORTEST = 3;
/** What the recogniser takes for a person with less than this gives way to a body of these initials. */
const UNSURE = 0.7;

/**
 * Acronyms of the bodies that the article names in full, wherever they stand and without brackets: "HBA", "H.B.A." beside
 * "Harbour Builders Authority". The recogniser may know neither.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function findAcronyms(text: string, mentions: readonly Mention[]): Mention[] {
  const letters = new Set<string>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'organisation') continue;
    for (const initials of initialsOf(text.slice(start, end))) {
      if (initials.length >= SHORTEST) letters.add(initials);
      // "NIU" of "Northern Illinois"
      else letters.add(`${initials}u`);
    }
  }
  if (letters.size === 0) return [...mentions];
  const known = new KnownMentions(mentions);
  const found: Mention[] = [];
  const wrong = new Set<Mention>();
  for (const { 0: acronym, index: start } of text.matchAll(ACRONYM)) {
    const end = start + acronym.length;
    if (!letters.has(lettersOf(acronym)) || COMMON_ACRONYMS.has(acronym)) continue;
    const [there, more] = known.touching(start, end);
    const isWrong =
      there?.kind === 'person' && there.start === start && there.end === end && there.confidence < UNSURE;
    if (there && (more || !isWrong)) continue;
    if (isPartOfName(text, end) || isShouted(text, start, end)) continue;
    if (there) wrong.add(there);
    found.push({ kind: 'organisation', start, end, confidence: CONFIDENCE });
  }
  return [...mentions.filter((mention) => !wrong.has(mention)), ...found].sort((a, b) => a.start - b.start);
}

/** "HBA Holdings" is another body. */
function isPartOfName(text: string, end: number): boolean {
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && isOrganisationWord(next);
}

/** Within a run of capitals an acronym cannot be told from a word. */
function isShouted(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s\p{Lu}{3}/u.test(text.slice(end, end + 5))
  );
}
