import type { StoredPack } from './schema.ts';

/**
 * The packs that are asked, the bundled one first. Of a series it is the newest that is whole: while a new one comes
 * in, the one before answers. Only on the first install there is nothing else than what has come in so far of the
 * bundled pack.
 */
export function choosePacksInUse(packs: readonly StoredPack[]): readonly StoredPack[] {
  const newest = new Map<string, StoredPack>();
  for (const pack of [...packs].sort(compareUse)) {
    if (!newest.has(pack.series) && (pack.isBundled || isWhole(pack))) newest.set(pack.series, pack);
  }
  return [...newest.values()]
    .filter((pack) => pack.isOn)
    .sort((a, b) => Number(b.isBundled) - Number(a.isBundled) || a.installed - b.installed);
}

/** Packs in whose place another of their series answers for good: a kill came before they were deleted. */
export function listOutdated(packs: readonly StoredPack[]): readonly StoredPack[] {
  return packs.filter(
    (pack) =>
      isWhole(pack) &&
      packs.some(
        (other) => other.series === pack.series && isWhole(other) && other.installed > pack.installed,
      ),
  );
}

/** Whether all of a pack has been taken in. */
export function isWhole({ taken, total }: StoredPack): boolean {
  return taken >= total;
}

function compareUse(a: StoredPack, b: StoredPack): number {
  return Number(isWhole(b)) - Number(isWhole(a)) || b.installed - a.installed;
}
