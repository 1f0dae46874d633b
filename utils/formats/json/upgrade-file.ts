type File = Readonly<Record<string, unknown>>;

/**
 * Takes the records of a file one version further. Works on what stands there, unproven: the guards come after.
 */
type Upgrade = (file: File) => File;

/** Ordered; the one at index n leads from version n + 1 to n + 2. Never edited once shipped, only added to. */
const UPGRADES: readonly Upgrade[] = [addMerging];

/** A file of an older version as one of today's. */
export function upgradeFile(file: File, version: number): File {
  return UPGRADES.slice(version - 1).reduce((upgraded, upgrade) => upgrade(upgraded), file);
}

/** Version 1 had no links, no merging, no corrections and no readings. */
function addMerging(file: File): File {
  const entities = Array.isArray(file.entities) ? file.entities : [];
  return {
    ...file,
    entities: entities.map((entity: unknown) =>
      typeof entity === 'object' && entity !== null
        ? { links: { entry: null, wikidata: null }, mergedInto: null, ...entity }
        : entity,
    ),
    corrections: [],
    readings: [],
  };
}
