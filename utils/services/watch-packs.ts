import { isWhole } from '../db/choose-packs-in-use.ts';
import type { PackStore } from '../db/pack-store.ts';
import { foldText } from '../knowledge/fold-text.ts';
import { changeSafety, readSafety } from '../safety.ts';

/**
 * Compares the reader's packs with those that were there when last looked at: what is missing has been lost by the
 * browser. A pack is too large to be kept twice, so its title is kept outside of the database, to be told by. To be
 * called at each start, and after each change.
 */
export async function checkPacks(store: PackStore): Promise<void> {
  if (store.keeping !== 'disk') return;
  const own = (await store.listPacks()).filter((pack) => !pack.isBundled && isWhole(pack));
  const packs = [...new Set(own.map(({ head }) => head.title))].sort();
  const safety = await readSafety();
  // A pack is replaced under its folded title, whatever its case.
  const there = new Set(packs.map(foldText));
  const missing = [...safety.lostPacks, ...safety.packs].filter((title) => !there.has(foldText(title)));
  const lostPacks = [...new Set(missing)].sort();
  if (isSame(packs, safety.packs) && isSame(lostPacks, safety.lostPacks)) return;
  await changeSafety({ packs, lostPacks });
}

/** Expects no pack of a title any more: the reader is about to remove it. */
export async function expectNoPack(store: PackStore, id: string): Promise<void> {
  if (store.keeping !== 'disk') return;
  const title = (await store.listPacks()).find((pack) => pack.id === id)?.head.title;
  const { packs } = await readSafety();
  await changeSafety({ packs: packs.filter((other) => other !== title) });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((title, index) => title === other[index]);
}
