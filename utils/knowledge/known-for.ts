import { normaliseName } from './normalise-name.ts';
import type { PackEntry } from './pack.ts';

/** Capitalised words in a row, in the middle of a sentence. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|for) )?\p{Lu}[\p{L}\p{N}&.’'-]*)*/gu;

/**
 * Those with whom somebody has to do of whom no register of offices tells, by normalised names: Apple of "chief executive
 * of Apple", Tony Blair of "spokesman of Tony Blair". Holders of offices have their roles for that.
 */
export function listKnownFor({
  kind,
  description,
  roles,
}: Pick<PackEntry, 'kind' | 'description' | 'roles'>): string[] {
  if (kind !== 'person' || roles.length > 0) return [];
  const names = description.match(NAME) ?? [];
  return names.flatMap((name) => [normaliseName(name, 'organisation'), normaliseName(name, 'person')]);
}
