import { ORGANISATION_ENDS } from '../../ner/lists/words.ts';
import type { Mention } from '../../types.ts';
import { initialsOf, isAcronym, isOrganisationWord, lettersOf } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';
import { KnownMentions } from './known-mentions.ts';

const WORDS_BEFORE = /((?:[\p{L}\p{N}’',-]+\s){2,8})\((?:the\s)?["“‘']?$/u;
const REACH = 110;
/** Further words that only bodies' names have. */
const BODIES = new Set(
  'branch division unit section directorate registry registrar representatives republic command corps administration'.split(
    ' ',
  ),
);
/** What the recogniser is surer of than this is a body, however it is spelt out: "East Vale Community (EVC)". */
const SURE = 0.9;
/** Fewer words share their initials with too many. */
const FEWEST_WORDS = 3;

/**
 * Acronyms that are taken for bodies and stand for something else: what the article spells them out as, in front of their
 * brackets ("Time To First Token (TTFT)") or anywhere ("Deep Launch System … the DLS"), names no body.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function collectGlossedThings(text: string, mentions: readonly Mention[]): Set<string> {
  const acronyms = mentions.filter(
    ({ kind, start, end, confidence }) =>
      kind === 'organisation' && confidence < SURE && isAcronym(text.slice(start, end)),
  );
  const things = new Set<string>();
  if (acronyms.length === 0) return things;
  const known = new KnownMentions(mentions);
  const spelt = spellOut(text, mentions);
  const bodies = new Set<string>();
  for (const { start, end } of acronyms) {
    const name = text.slice(start, end);
    const letters = lettersOf(name);
    const gloss = findGloss(text, start, end, letters);
    if (gloss === null) {
      if (spelt.get(letters) === 'other') things.add(name);
    } else if (
      isBody(gloss.words) ||
      known.touching(gloss.start, start - 1).some(({ kind }) => kind === 'organisation' || kind === 'person')
    )
      bodies.add(name);
    else things.add(name);
  }
  for (const name of bodies) things.delete(name);
  return things;
}

/** What the long names here shorten to: a thing's initials, unless a body has the same. */
function spellOut(text: string, mentions: readonly Mention[]): Map<string, 'organisation' | 'other'> {
  const spelt = new Map<string, 'organisation' | 'other'>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'organisation' && kind !== 'other') continue;
    const words = text.slice(start, end).split(/\s+/u);
    if (words.length < FEWEST_WORDS) continue;
    const found = isBody(words) ? 'organisation' : kind;
    for (const letters of initialsOf(words.join(' ')))
      if (found === 'organisation' || !spelt.has(letters)) spelt.set(letters, found);
  }
  return spelt;
}

function isBody(words: readonly string[]): boolean {
  return words.some(
    (word) => isOrganisationWord(word) || ORGANISATION_ENDS.has(fold(word)) || BODIES.has(fold(word)),
  );
}

/** The words before an acronym in brackets that it is made of; null where there are none. */
function findGloss(
  text: string,
  start: number,
  end: number,
  letters: string,
): { start: number; words: readonly string[] } | null {
  if (!/^["”’']?\)/u.test(text.slice(end, end + 2))) return null;
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!before) return null;
  const words = before[1]!.trim().split(/\s/u);
  for (let count = 2; count <= words.length; count += 1) {
    const part = words.slice(-count);
    if (!initialsOf(part.join(' ')).includes(letters)) continue;
    return { start: start - (before[0].length - before[1]!.length) - part.join(' ').length - 1, words: part };
  }
  return null;
}
