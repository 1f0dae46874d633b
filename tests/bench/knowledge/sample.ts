import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import type { Entity } from '../../../utils/types.ts';

/** Names in one article. */
export const NAMES = 60;

export type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>;

/** The first `size` entries; beyond the pack, copies under other names, a twentieth of them under the same. */
export function growTo(entries: readonly PackEntry[], size: number): PackEntry[] {
  return Array.from({ length: size }, (_, at) => growEntry(entries, at));
}

export function growEntry(entries: readonly PackEntry[], at: number): PackEntry {
  const entry = entries[at % entries.length]!;
  const copy = Math.floor(at / entries.length);
  if (copy === 0) return entry;
  const name = at % 20 === 0 ? entry.name : `${entry.name} ${toLetters(copy)}`;
  return {
    ...entry,
    id: `${entry.id}#${copy}`,
    name,
    aliases: entry.aliases.map((alias) => `${alias} ${toLetters(copy)}`),
  };
}

function toLetters(copy: number): string {
  return `Copy${String.fromCharCode(97 + copy)}`;
}

/** Those whom an invented article names: half of them stand in the pack. */
export function pickNames(entries: readonly PackEntry[], article: number): Named[] {
  return Array.from({ length: NAMES }, (_, at) => {
    const entry = entries[(article * 7919 + at * 104_729) % entries.length]!;
    const name = at % 2 === 0 ? entry.name : `Nobody ${entry.name}`;
    return { kind: entry.kind === 'person' ? 'person' : 'organisation', name, aliases: [], roles: [] };
  });
}

/** That article, as the linking reads it. */
export function writeArticle(names: readonly Named[]) {
  const text = names
    .map(({ name }) => `${name} spoke in London about the match and the party in Ohio.`)
    .join(' ');
  return {
    url: null,
    title: '',
    standfirst: null,
    published: '2024-03-02',
    lang: 'en',
    blocks: [{ text }],
  };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
