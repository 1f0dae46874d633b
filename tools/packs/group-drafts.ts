import type { Draft } from './draft.ts';

/** Drafts that were found to mean the same one, as sets that grow together (union-find over ids). */
export class DraftGroups {
  readonly #parents = new Map<string, string>();

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
