import { LIBRARY_STORES } from '../library-transaction.ts';
import type { Database } from '../open-database.ts';
import type { IndexedStore, StoredBlock, StoredStale } from '../schema.ts';
import { readEntries } from './read-entries.ts';
import { listStale } from './stale-records.ts';
import { BLOCK, listEntries, makeBlock } from './word-block.ts';
import type { WordEntry } from './word-entry.ts';

/** Records that are taken into their block in one transaction: others wait for it, some 200 ms. */
const STEP = 2_000;

/** Takes some of what was written into the block where it belongs, in one transaction. */
export async function settleWords(database: Database): Promise<void> {
  // Made of what is stored anyway: what is lost with the power is made again.
  const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', {
    durability: 'relaxed',
  });
  const marks = await listStale(transaction, STEP);
  const [first] = marks;
  if (first === undefined) return await transaction.done;
  const { store, id } = first;

  const blocks = transaction.objectStore('blocks');
  const before = (await blocks.openCursor(IDBKeyRange.bound([store], [store, id, []]), 'prev'))?.value;
  const next = await blocks.openKeyCursor(IDBKeyRange.bound([store, id, []], [store, []], true));
  const isMeant = (one: StoredStale): boolean =>
    one.store === store && one.id >= (before?.from ?? '') && (!next || one.id < next.key[1]);

  const taken = marks.filter(isMeant);
  const changed = new Set(taken.map((one) => one.id));
  const fresh = await readEntries(transaction, store, [...changed].sort());
  const kept = before ? listEntries(before.block).filter((entry) => !changed.has(entry.id)) : [];

  const stale = transaction.objectStore('stale');
  const writing: Promise<unknown>[] = [
    ...makeBlocks(store, before?.from ?? '', [...kept, ...fresh]).map((block) => blocks.put(block)),
    ...listRuns(marks, isMeant).map((run) => stale.delete(run)),
  ];
  if (before) writing.push(blocks.delete([store, before.from, before.stamp]));
  const left = marks.find((one) => !isMeant(one));
  const settled = left ? left.number - 1 : (marks.at(-1)?.number ?? 0);
  writing.push(transaction.objectStore('totals').put({ of: 'settled', count: settled }), transaction.done);
  await Promise.all(writing);
}

/** The numbers of what is meant, those that follow each other as one: one by one a browser deletes them much slower. */
function listRuns(
  marks: readonly (StoredStale & { readonly number: number })[],
  isMeant: (one: StoredStale) => boolean,
): readonly IDBKeyRange[] {
  const runs: { first: number; last: number }[] = [];
  let isRunning = false;
  for (const mark of marks) {
    const run = isRunning ? runs.at(-1) : undefined;
    isRunning = isMeant(mark);
    if (!isRunning) continue;
    if (run) run.last = mark.number;
    else runs.push({ first: mark.number, last: mark.number });
  }
  return runs.map(({ first, last }) => IDBKeyRange.bound(first, last));
}

/** One block, or several where the entries are too many for one; the first ones are full. */
function makeBlocks(
  store: IndexedStore,
  from: string,
  entries: readonly WordEntry[],
): readonly StoredBlock[] {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const blocks: StoredBlock[] = [];
  for (let at = 0; at === 0 || at < sorted.length; at += BLOCK) {
    const slice = sorted.slice(at, at + BLOCK);
    const begin = at === 0 ? from : (slice[0]?.id ?? '');
    const block = makeBlock(slice);
    blocks.push({ store, from: begin, stamp: crypto.randomUUID(), block });
  }
  return blocks;
}
