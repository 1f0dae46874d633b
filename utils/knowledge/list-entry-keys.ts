import type { Entity, EntityKind } from '../types.ts';
import { normaliseName } from './normalise-name.ts';
import type { PackEntry } from './pack.ts';
import { writeGivenNameInFull } from './short-given-names.ts';

const MIDDLE = /^(\S+)(?: \S{1,2})+ (\S+)$/u;

/** Offices so high that their holder goes by them and a surname, and what an article says before the name. */
const HIGH_OFFICES: readonly (readonly [office: RegExp, title: string])[] = [
  [/^President of (?!the European|the Board)/, 'president'],
  [/^Vice President of the United States/, 'vice president'],
  [/^Prime Minister/, 'prime minister'],
  [/^Chancellor of (Germany|Austria)/, 'chancellor'],
  [/^King of/, 'king'],
  [/^Queen of/, 'queen'],
  [/^Pope\b/, 'pope'],
];

/**
 * The keys under which an entry is found: its name and aliases, normalised, and, of who held the highest offices, those
 * with the surname ("president biden"). A product goes by the rules of an organisation.
 */
export function listEntryKeys({
  kind,
  name,
  aliases,
  roles,
}: Pick<PackEntry, 'kind' | 'name' | 'aliases' | 'roles'>): string[] {
  if (kind !== 'person') return unite([name, ...aliases].map((form) => normaliseName(form, 'organisation')));
  const keys = [name, ...aliases].map((form) => normaliseName(form, 'person'));
  const titles = HIGH_OFFICES.filter(([office]) => roles.some((role) => office.test(role.title)));
  const surnames = keys.flatMap((key) => (key.includes(' ') ? key.split(' ').at(-1)! : []));
  return unite([...keys, ...titles.flatMap(([, title]) => surnames.map((surname) => `${title} ${surname}`))]);
}

function unite(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * The keys to look an entity up by, the fullest form first. Of a person, a bare surname is none, a form with
 * middle initials is looked up without them too ("Donald J. Trump"), and one with a short given name, last of all,
 * with the full one ("Tom Carper").
 */
export function listLookUpKeys(kind: EntityKind, names: readonly string[]): string[] {
  const keys = names.map((name) => normaliseName(name, kind));
  if (kind === 'organisation') return unite(keys);
  const full = keys.filter((key) => key.includes(' '));
  const plain = full.flatMap((key) => MIDDLE.exec(key)?.slice(1).join(' ') ?? []);
  return unite([...full, ...plain, ...[...full, ...plain].flatMap(writeGivenNameInFull)]);
}

/**
 * The keys to look an entity of an article up by. Somebody of whom the article has the surname alone is found by one of
 * the highest offices with it ("President Biden").
 */
export function listEntityKeys({ kind, name, aliases, roles }: Named): string[] {
  const keys = listLookUpKeys(kind, [name, ...aliases]);
  if (keys.length > 0 || kind === 'organisation') return keys;
  const princely = roles.flatMap(({ title }) => (/^princ(?:e|ess)$/i.test(title) ? title.toLowerCase() : []));
  const given = normaliseName(name, 'person');
  return unite([...listTitledKeys({ name, roles }), ...princely.map((title) => `${title} ${given}`)]);
}

type Named = Pick<Entity, 'kind' | 'name' | 'aliases'> & {
  readonly roles: readonly { readonly title: string }[];
};

/** The highest offices among somebody's roles, each with the surname. */
export function listTitledKeys({ name, roles }: Pick<Named, 'name' | 'roles'>): string[] {
  const surname = normaliseName(name, 'person');
  if (surname === '') return [];
  const titles = HIGH_OFFICES.filter(([, title]) =>
    roles.some((role) => new RegExp(`\\b${title}\\b`, 'i').test(role.title)),
  );
  return titles.map(([, title]) => `${title} ${surname}`);
}
