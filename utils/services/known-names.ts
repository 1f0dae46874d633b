import { isListed } from '../knowledge/entry-profile.ts';
import { listEntryKeys, listLookUpKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import type { KnownName } from '../ner/lexicon.ts';
import { TITLES } from '../ner/lists/words.ts';
import type { EntityKind } from '../types.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation'];

/** The keys under which packs may have a name of which nobody knows yet whose it is. */
export const listKeysOf = (name: string): string[] => [
  ...new Set(KINDS.flatMap((kind) => listLookUpKeys(kind, [name]))),
];

/**
 * Those of the names that the packs know beyond doubt. People, where nothing else goes by the name; bare of titles, and not
 * what they are called in jest, for with those the recogniser would cut the name in two ("Crooked Hillary Clinton"). Of organisations
 * the well-known ones and those whose names are held together by small words ("International Committee of the Red
 * Cross"), in which the recogniser sees two names or the half of one. Others are left to it: registers also have a club by
 * the name of its town, and with all of them on the recogniser's dev set their names did harm (ORG 77.3 → 77.0).
 * @param entries of each name, those that go by any of its keys
 */
export function chooseNames(
  names: readonly string[],
  entries: readonly (readonly PackEntry[])[],
): KnownName[] {
  return names.flatMap((name, at): KnownName[] => {
    const namesakes = (entries[at] ?? []).filter((entry) => goesBy(entry, name));
    if (namesakes.length === 0) return [];
    if (namesakes.every(({ kind }) => kind === 'person'))
      return isBare(name) && namesakes.some((entry) => bearsSurname(entry, name))
        ? [{ name, kind: 'person' }]
        : [];
    // The beginning of a longer name: "National Union" of Students.
    if (names.some((longer) => longer.startsWith(`${name} of `))) return [];
    const isBody = namesakes.every(({ kind }) => kind === 'organisation');
    return isBody && (hasSmallWord(name) || namesakes.some(isWellKnown))
      ? [{ name, kind: 'organisation' }]
      : [];
  });
}

/** Neither with a title ("Vice President Lund") nor the rest of a word ("- General Lund"). */
function isBare(name: string): boolean {
  const [first = ''] = name.split(' ');
  return /^\p{Lu}/u.test(first) && !TITLES.has(first.toLowerCase()) && first !== 'Vice';
}

/** Whether a name ends as one that its bearer goes by everywhere; what friend and foe call somebody stands in packs, too. */
function bearsSurname(entry: PackEntry, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return entry.name.split(' ').includes(last);
}

function hasSmallWord(name: string): boolean {
  return / (?:of|and|for|in|on|the|&) /.test(name) && name.split(' ').length > 3;
}

/** Parties stand in one register only; the news knows them all. */
function isWellKnown(entry: PackEntry): boolean {
  return !isListed(entry) || entry.source === 'factbook';
}

/** Whether an entry goes by a name as one of its own kind would: a person by a full one. */
function goesBy(entry: PackEntry, name: string): boolean {
  const keys = listLookUpKeys(entry.kind === 'person' ? 'person' : 'organisation', [name]);
  const own = new Set(listEntryKeys(entry));
  return keys.some((key) => own.has(key));
}
