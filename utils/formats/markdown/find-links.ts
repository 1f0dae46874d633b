import type { Note } from '../../types.ts';

/** So many links of one entity; more say nothing. */
const MOST_LINKS = 30;

/** An article that names more than this is a list. */
const MOST_OF_ARTICLE = 40;

/** Finds who is named by notes on the same articles. */
export interface LinkFinder {
  /** Takes a note that is not deleted, in any order. */
  take(note: Note): void;
  /** For each entity those whom the notes taken name in the same articles, the most often shared first. */
  find(): ReadonlyMap<string, readonly string[]>;
}

export function createLinkFinder(): LinkFinder {
  const articles = new Map<string, Set<string>>();
  return {
    take({ source, entityId }) {
      if (source === null) return;
      const named = articles.get(source.url);
      if (named) named.add(entityId);
      else articles.set(source.url, new Set([entityId]));
    },
    find() {
      const shared = new Map<string, Map<string, number>>();
      for (const named of articles.values()) if (named.size <= MOST_OF_ARTICLE) countPairs(named, shared);
      return new Map(Array.from(shared, ([id, others]) => [id, rank(others)]));
    },
  };
}

function countPairs(named: ReadonlySet<string>, shared: Map<string, Map<string, number>>): void {
  for (const one of named) {
    const others = shared.get(one) ?? new Map<string, number>();
    shared.set(one, others);
    for (const other of named) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
  }
}

function rank(others: ReadonlyMap<string, number>): readonly string[] {
  const ranked = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, MOST_LINKS).map(([other]) => other);
}
