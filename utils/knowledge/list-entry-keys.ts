import type { EntityKind } from '../types.ts';
import { normaliseName } from './normalise-name.ts';
import type { PackEntry } from './pack.ts';
import { writeGivenNameInFull } from './short-given-names.ts';

const MIDDLE = /^(\S+)(?: \S{1,2})+ (\S+)$/u;

/** The keys under which an entry is found: its name and aliases, normalised. A product goes by the rules of an organisation. */
export function listEntryKeys({
  kind,
  name,
  aliases,
}: Pick<PackEntry, 'kind' | 'name' | 'aliases'>): string[] {
  const keys = [name, ...aliases].map((form) =>
    normaliseName(form, kind === 'person' ? 'person' : 'organisation'),
  );
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * The keys to look an entity up by, the fullest form first. Of a person, a bare surname is none, a form with
 * middle initials is looked up without them too ("Donald J. Trump"), and one with a short given name, last of all,
 * with the full one ("Tom Carper").
 */
export function listLookUpKeys(kind: EntityKind, names: readonly string[]): string[] {
  const keys = names.map((name) => normaliseName(name, kind));
  if (kind === 'organisation') return [...new Set(keys)].filter((key) => key !== '');
  const full = keys.filter((key) => key.includes(' '));
  const plain = full.flatMap((key) => MIDDLE.exec(key)?.slice(1).join(' ') ?? []);
  return [...new Set([...full, ...plain, ...[...full, ...plain].flatMap(writeGivenNameInFull)])];
}
