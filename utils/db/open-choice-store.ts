import type { ChoiceStore } from './choice-store.ts';
import { createDiskChoiceStore } from './disk-choice-store.ts';
import { type ChoiceKeeper, createMemoryChoiceStore } from './memory-choice-store.ts';
import { type OpenDisk, openDisk } from './open-disk.ts';

/**
 * Choices on disk; with the keeper where the browser refuses.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openChoiceStore(keeper: ChoiceKeeper, open: OpenDisk = openDisk): Promise<ChoiceStore> {
  const disk = await open();
  return disk ? createDiskChoiceStore(disk) : createMemoryChoiceStore(keeper);
}
