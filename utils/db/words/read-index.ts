import type { LibraryTransaction } from '../library-transaction.ts';
import type { IndexedStore } from '../schema.ts';
import { findFirst } from './find-first.ts';
import { type OpenBlock, openBlock } from './open-block.ts';
import { readEntries } from './read-entries.ts';
import { listStale } from './stale-records.ts';
import { BLOCK, makeBlock } from './word-block.ts';
import type { WordEntry } from './word-entry.ts';
import type { IndexPart, WordIndex } from './word-index.ts';

/** Blocks that were read already, by their stamps: a block never changes, another one takes its place. */
export type BlockCache = Map<string, { readonly from: string; readonly block: OpenBlock }>;

/** Reads the words of the whole library: the blocks, and what was written since they were made. */
export async function readIndex(
  transaction: LibraryTransaction<'readonly' | 'readwrite'>,
  cache: BlockCache,
): Promise<WordIndex> {
  const blocks = transaction.objectStore('blocks');
  const [keys, stale] = await Promise.all([blocks.getAllKeys(), listStale(transaction)]);
  await Promise.all(
    keys.map(async (key) => {
      if (cache.has(key[2])) return;
      const stored = await blocks.get(key);
      if (stored) cache.set(stored.stamp, { from: stored.from, block: openBlock(stored.block) });
    }),
  );
  const stamps = new Set(keys.map(([, , stamp]) => stamp));
  for (const stamp of cache.keys()) if (!stamps.has(stamp)) cache.delete(stamp);

  const read = async (store: IndexedStore): Promise<readonly IndexPart[]> => {
    const kept = keys.flatMap(([of, , stamp]) => (of === store ? (cache.get(stamp) ?? []) : []));
    const ids = [...new Set(stale.flatMap((one) => (one.store === store ? [one.id] : [])))].sort();
    return [...markGone(kept, ids), ...makeParts(await readEntries(transaction, store, ids))];
  };
  const [notes, entities] = await Promise.all([read('notes'), read('entities')]);
  return { notes, entities };
}

/** Entries that stand in no block, as parts of an index. */
export function makeParts(entries: readonly WordEntry[]): readonly IndexPart[] {
  const parts: IndexPart[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    parts.push({ block: openBlock(makeBlock(entries.slice(at, at + BLOCK))), gone: new Set() });
  }
  return parts;
}

function markGone(
  kept: readonly { readonly from: string; readonly block: OpenBlock }[],
  ids: readonly string[],
): readonly IndexPart[] {
  const parts = kept.map(({ block }) => ({ block, gone: new Set<number>() }));
  for (const id of ids) {
    const part = parts[findFirst(kept.length, (index) => (kept[index]?.from ?? '') > id) - 1];
    const own = part?.block.listIds() ?? [];
    const place = findFirst(own.length, (index) => (own[index] ?? '') >= id);
    if (own[place] === id) part?.gone.add(place);
  }
  return parts;
}
