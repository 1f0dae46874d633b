import type { StoredPack } from './schema.ts';

/**
 * The packs that are asked. Of the bundled ones it is the newest that is whole: while a new one is being taken in, the
 * one before answers. Only on the first install there is nothing else than what has come in so far.
 */
export function choosePacksInUse(packs: readonly StoredPack[]): readonly StoredPack[] {
  const bundled = packs
    .filter((pack) => pack.isBundled)
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.installed - a.installed)
    .slice(0, 1);
  const own = packs.filter((pack) => !pack.isBundled && isWhole(pack));
  return [...bundled, ...own].filter((pack) => pack.isOn);
}

/** Whether all of a pack has been taken in. */
export function isWhole({ taken, total }: StoredPack): boolean {
  return taken >= total;
}
