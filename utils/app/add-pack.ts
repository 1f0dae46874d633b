import type { Progress } from '../messages/background.ts';
import { ADDED_AT_ONCE } from '../messages/guards-packs.ts';
import { ADDING_LOCK } from '../messages/packs-protocol.ts';
import type { FailureCode } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Preview } from '../pack-files/protocol.ts';
import type { PackDesk } from './pack-desk.ts';

/** A background that was stopped on the way is woken by the next message; one that does not come back is given up. */
const TRIES = 3;

/** What came of adding a pack: null where it is all there. */
export type AddingFailure = FailureCode | 'cancelled' | null;

/**
 * Hands a pack to the background piece by piece. Whatever ends it before the last piece, nothing of it is kept.
 * @param signal takes it back
 */
export async function addPack(
  desk: PackDesk,
  { head, total }: Pick<Preview, 'head' | 'total'>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<AddingFailure> {
  return await navigator.locks.request(ADDING_LOCK, async () => {
    const begun = await sendToBackground('packs.begin', { head: JSON.stringify(head), total });
    if (!begun.ok) return begun.error.code;
    const { id } = begun.value;
    onProgress({ taken: 0, total });
    const failed = await addEntries(desk, id, total, onProgress, signal);
    if (failed !== null) await sendToBackground('packs.remove', { id });
    return failed;
  });
}

async function addEntries(
  desk: PackDesk,
  id: string,
  total: number,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<AddingFailure> {
  let tries = 0;
  for (let from = 0; from < total; ) {
    if (signal.aborted) return 'cancelled';
    const slice = await desk.ask('slice', { from, size: ADDED_AT_ONCE });
    if (!slice.ok) return signal.aborted ? 'cancelled' : 'internal';
    const added = await sendToBackground('packs.add', { id, from, entries: slice.value });
    if (added.ok) {
      onProgress(added.value);
      from = added.value.taken;
      tries = 0;
      continue;
    }
    tries += 1;
    const { code } = added.error;
    if (tries === TRIES || (code !== 'unavailable' && code !== 'conflict')) return code;
    // It may have been added and the answer lost.
    from = (await findTaken(id)) ?? from;
  }
  return null;
}

async function findTaken(id: string): Promise<number | null> {
  const state = await sendToBackground('packs.state', {});
  return (state.ok && state.value.find((pack) => pack.id === id)?.taken) || null;
}
