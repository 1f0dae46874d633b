import { atMost } from '../at-most.ts';
import type { Replica } from './replica.ts';

/** Longer than any step takes on a slow disk. */
export const PATIENCE_MS = 5_000;

/** A replica that rejects where the browser does not answer: nothing may wait for it without end. */
export function createImpatientReplica(replica: Replica, patience = PATIENCE_MS): Replica {
  return {
    readHead: () => atMost(patience, replica.readHead()),
    apply: (known, changes, head) => atMost(patience, replica.apply(known, changes, head)),
    putSlice: (known, slice) => atMost(patience, replica.putSlice(known, slice)),
    list: (store, after, limit) => atMost(patience, replica.list(store, after, limit)),
    erase: () => atMost(patience, replica.erase()),
  };
}
