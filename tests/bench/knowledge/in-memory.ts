import { readStarterPack } from '../../../tools/packs/read-starter-pack.ts';
import { type EntryIndex, indexEntries } from '../../../utils/knowledge/entry-index.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../../utils/knowledge/link-entity.ts';
import { listLookUpKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { median } from '../median.ts';
import { growTo, NAMES, type Named, pickNames, round, writeArticle } from './sample.ts';

const SIZES = [5_000, 50_000, 500_000];
const ROUNDS = 100;

/** Look-up and linking in memory, in Node, as the pack grows. The larger packs are the starter pack, renamed. */
export async function measureInMemory(): Promise<void> {
  const { entries } = await readStarterPack();
  console.log(
    `In memory, in Node: ${NAMES} names an article, half of them in the pack; medians of ${ROUNDS} articles`,
  );
  console.table(SIZES.map((size) => measure(growTo(entries, size))));
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

function findAll(names: readonly Named[], index: EntryIndex): PackEntry[][] {
  return names.map(({ kind, name }) => index.find(listLookUpKeys(kind, [name])));
}

function linkAll(names: readonly Named[], index: EntryIndex): void {
  const context = readLinkContext(writeArticle(names), names);
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
