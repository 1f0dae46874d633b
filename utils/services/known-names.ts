import { listEntryKeys, listLookUpKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import type { KnownName } from '../ner/lexicon.ts';
import type { EntityKind } from '../types.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation'];

/** The keys under which packs may have a name of which nobody knows yet whose it is. */
export const listKeysOf = (name: string): string[] => [
  ...new Set(KINDS.flatMap((kind) => listLookUpKeys(kind, [name]))),
];

/**
 * The people among the names: those whom the packs know, where nothing else there goes by the name. Organisations are
 * left to the recogniser: packs also have a club by the name of its town, and a ministry by a name that others have, and
 * on the recogniser's dev set their names did harm (ORG 77.3 → 77.0).
 * @param entries of each name, those that go by any of its keys
 */
export function choosePeople(
  names: readonly string[],
  entries: readonly (readonly PackEntry[])[],
): KnownName[] {
  return names.flatMap((name, at): KnownName[] => {
    const namesakes = (entries[at] ?? []).filter((entry) => goesBy(entry, name));
    const isPerson = namesakes.length > 0 && namesakes.every(({ kind }) => kind === 'person');
    return isPerson ? [{ name, kind: 'person' }] : [];
  });
}

/** Whether an entry goes by a name as one of its own kind would: a person by a full one. */
function goesBy(entry: PackEntry, name: string): boolean {
  const keys = listLookUpKeys(entry.kind === 'person' ? 'person' : 'organisation', [name]);
  const own = new Set(listEntryKeys(entry));
  return keys.some((key) => own.has(key));
}
