/**
 * A map that can forget what was not asked for of late. It keeps two generations: what is asked for is moved to the
 * younger one, and a turn drops the older one.
 */
export class RecentMap<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** Entries that were set or asked for since the last turn. */
  get recent(): number {
    return this.#young.size;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.#old.delete(key);
    this.#young.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    this.#young.set(key, value);
  }

  /** Forgets what was neither set nor asked for since the last turn. */
  turn(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}
