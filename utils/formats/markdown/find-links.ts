import type { LibraryRecords } from '../../types.ts';

/** So many links of one entity; more say nothing. */
const MOST_LINKS = 30;

/** An article that names more than this is a list. */
const MOST_OF_ARTICLE = 40;

/** For each entity those whom notes name in the same articles, the most often shared first. */
export function findLinks({ notes }: Pick<LibraryRecords, 'notes'>): Map<string, readonly string[]> {
  const articles = new Map<string, Set<string>>();
  for (const { source, entityId, deleted } of notes) {
    if (source === null || deleted !== null) continue;
    const named = articles.get(source.url) ?? new Set();
    articles.set(source.url, named.add(entityId));
  }
  const shared = new Map<string, Map<string, number>>();
  for (const named of articles.values()) {
    if (named.size > MOST_OF_ARTICLE) continue;
    for (const one of named) {
      const others = shared.get(one) ?? new Map<string, number>();
      shared.set(one, others);
      for (const other of named) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return new Map(
    Array.from(shared, ([id, others]) => {
      const ranked = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [id, ranked.slice(0, MOST_LINKS).map(([other]) => other)];
    }),
  );
}
