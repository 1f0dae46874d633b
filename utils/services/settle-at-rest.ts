import type { Store } from '../db/shelf.ts';

/** Milliseconds without a write before what was written is taken into the index of words. */
const REST = 2_000;

/** Few enough to be read with every search. */
const WAITING = 64;

/** Has a library's index of words made ready for the next search: to be called after each write, and at the start. */
export function createSettler(store: Pick<Store, 'settleWords'>, rest = REST): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What cannot be settled now (a full disk) is tried again after the next write.
      void store.settleWords(WAITING).catch(() => undefined);
    }, rest);
  };
}
