import { LibraryError } from './library-error.ts';
import type { Store } from './shelf.ts';

/**
 * The same store, which refuses a write that was asked for before everything was erased and comes to its turn after
 * it: a save waits for those before it, and would bring back what the reader wanted gone. What comes to its turn
 * earlier is erased with the rest.
 * @param countErasures how often everything was erased so far, or began to be; read within the write
 */
export function refuseErased<S extends Pick<Store, 'write'>>(store: S, countErasures: () => number): S {
  return {
    ...store,
    async write(work) {
      const asked = countErasures();
      return await store.write(async (shelf) => {
        if (countErasures() !== asked) throw new LibraryError('missing', 'everything was erased meanwhile');
        return await work(shelf);
      });
    },
  };
}
