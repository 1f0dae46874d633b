import { expect, it } from 'vitest';
import { readStarterPack } from '../../../tools/packs/read-starter-pack.ts';
import { readEntry } from '../../../utils/knowledge/read-entry.ts';

it('passes the guard of packs entry by entry, and loses nothing', async () => {
  const pack = await readStarterPack();
  const isSource = (key: string) => key in pack.sources;
  for (const entry of pack.entries) {
    expect(JSON.stringify(readEntry(entry, isSource)) === JSON.stringify(entry), entry.id).toBe(true);
  }
});
