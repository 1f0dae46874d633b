import { readStarterPack } from '../../tools/packs/read-starter-pack.ts';
import { type EntryIndex, indexEntries } from '../../utils/knowledge/entry-index.ts';
import { readLinkContext } from '../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../utils/knowledge/link-entity.ts';
import { listLookUpKeys } from '../../utils/knowledge/list-entry-keys.ts';
import type { PackEntry } from '../../utils/knowledge/pack.ts';
import type { Entity } from '../../utils/types.ts';

const SIZES = [5_000, 50_000, 500_000];
/** Names in one article. */
const NAMES = 60;
const ROUNDS = 100;

type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>;

/** Look-up and linking in memory, in Node, as the pack grows. The larger packs are the starter pack, renamed. */
export async function run(_args: string[]): Promise<void> {
  const { entries } = await readStarterPack();
  console.log(`${NAMES} names an article, half of them in the pack; medians of ${ROUNDS} articles`);
  const rows = SIZES.map((size) => measure(growTo(entries, size)));
  console.table(rows);
}

function measure(entries: readonly PackEntry[]): Record<string, number> {
  const before = heapUsed();
  const started = performance.now();
  const index = indexEntries(entries);
  const indexing = performance.now() - started;
  const articles = Array.from({ length: ROUNDS }, (_, at) => pickNames(entries, at));
  for (const names of articles.slice(0, 10)) linkAll(names, index);
  const lookUp = articles.map((names) => time(() => findAll(names, index)));
  const link = articles.map((names) => time(() => linkAll(names, index)));
  return {
    entries: entries.length,
    'index ms': Math.round(indexing),
    'index MB': Math.round((heapUsed() - before) / 1e6),
    'look-up ms': round(median(lookUp)),
    'look-up and link ms': round(median(link)),
    'slowest ms': round(Math.max(...link)),
  };
}

/** The first `size` entries; beyond the pack, copies under other names, a twentieth of them under the same. */
function growTo(entries: readonly PackEntry[], size: number): PackEntry[] {
  return Array.from({ length: size }, (_, at) => {
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
  });
}

function toLetters(copy: number): string {
  return `Copy${String.fromCharCode(97 + copy)}`;
}

function pickNames(entries: readonly PackEntry[], article: number): Named[] {
  return Array.from({ length: NAMES }, (_, at) => {
    const entry = entries[(article * 7919 + at * 104_729) % entries.length]!;
    const name = at % 2 === 0 ? entry.name : `Nobody ${entry.name}`;
    return { kind: entry.kind === 'person' ? 'person' : 'organisation', name, aliases: [], roles: [] };
  });
}

function findAll(names: readonly Named[], index: EntryIndex): PackEntry[][] {
  return names.map(({ kind, name }) => index.find(listLookUpKeys(kind, [name])));
}

function linkAll(names: readonly Named[], index: EntryIndex): void {
  const text = names
    .map(({ name }) => `${name} spoke in London about the match and the party in Ohio.`)
    .join(' ');
  const article = {
    url: null,
    title: '',
    standfirst: null,
    published: '2024-03-02',
    lang: 'en',
    blocks: [{ text }],
  };
  const context = readLinkContext(article, names);
  for (const [at, candidates] of findAll(names, index).entries()) linkEntity(names[at]!, context, candidates);
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
