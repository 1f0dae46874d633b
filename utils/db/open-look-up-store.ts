import { createDiskLookUpStore } from './disk-look-up-store.ts';
import type { LookUpStore } from './look-up-store.ts';
import { createMemoryLookUpStore } from './memory-look-up-store.ts';
import { type OpenDisk, openDisk } from './open-disk.ts';

/**
 * Ledger and answers on disk; in memory where the browser refuses.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openLookUpStore(open: OpenDisk = openDisk): Promise<LookUpStore> {
  const disk = await open();
  return disk ? createDiskLookUpStore(disk) : createMemoryLookUpStore();
}
