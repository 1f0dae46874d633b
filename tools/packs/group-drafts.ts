import type { Draft, SourceKey } from './draft.ts';

/** Drafts that were found to mean the same one, as sets that grow together (union-find over ids). */
export class DraftGroups {
  readonly #parents = new Map<string, string>();
  /** Sources of the groups that `joinApart` made. */
  readonly #sources = new Map<string, ReadonlySet<SourceKey>>();

  find(id: string): string {
    const parent = this.#parents.get(id);
    if (parent === undefined || parent === id) return id;
    const root = this.find(parent);
    this.#parents.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.find(b), this.find(a));
  }

  /** Joins unless the group would then hold two drafts of one source, which that source tells apart. */
  joinApart(a: Draft, b: Draft): void {
    const [left, right] = [this.#sourcesOf(a), this.#sourcesOf(b)];
    if (this.find(a.id) === this.find(b.id) || [...left].some((source) => right.has(source))) return;
    this.join(a.id, b.id);
    this.#sources.set(this.find(a.id), new Set([...left, ...right]));
  }

  #sourcesOf(draft: Draft): ReadonlySet<SourceKey> {
    return this.#sources.get(this.find(draft.id)) ?? new Set([draft.source]);
  }

  /** The groups, each with its drafts in the given order. */
  collect(drafts: readonly Draft[]): Draft[][] {
    const groups = new Map<string, Draft[]>();
    for (const draft of drafts) {
      const root = this.find(draft.id);
      const group = groups.get(root);
      if (group) group.push(draft);
      else groups.set(root, [draft]);
    }
    return [...groups.values()];
  }
}

/** Drafts by a key; a draft may stand under several. */
export function indexDrafts(
  drafts: readonly Draft[],
  keysOf: (draft: Draft) => readonly string[],
): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of new Set(keysOf(draft))) {
      const others = index.get(key);
      if (others) others.push(draft);
      else index.set(key, [draft]);
    }
  }
  return index;
}
