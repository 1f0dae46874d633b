import { join } from 'node:path';
import { readJson } from './read/open-file.ts';
import { SOURCES } from './sources.ts';

interface SourceRecord {
  readonly dir: string;
  readonly snapshot: string;
}

/**
 * Throws where the data folder holds another snapshot than the one that the pack would cite: a date that is wrong
 * makes every "no end yet" wrong.
 */
export async function checkSources(dataDir: string): Promise<void> {
  const records = await readJson<SourceRecord[]>(join(dataDir, 'sources.json'));
  for (const [key, { dir, retrieved }] of Object.entries(SOURCES)) {
    if (dir === null) continue;
    const record = records.find((each) => each.dir === dir);
    if (!record) throw new Error(`${key}: the data folder has no ${dir}`);
    if (!citesSnapshot(record.snapshot, retrieved)) {
      throw new Error(`${key}: the data are of ${record.snapshot}, sources.ts says ${retrieved}`);
    }
  }
}

/** The Factbook's record gives its date in words: "… frozen about Feb 2026". */
function citesSnapshot(snapshot: string, retrieved: string): boolean {
  return snapshot === retrieved || (retrieved === '2026-02' && snapshot.endsWith('Feb 2026'));
}
