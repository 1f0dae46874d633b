import type { Cluster, NamedMention } from './named.ts';

/** What stands between a name and another of the same bearer. */
const ALIAS =
  /^,?\s[(—–-]?\s?(?:aka|a\.k\.a\.|also known as|better known as|best known as|formerly known as|previously known as|known professionally as|known on stage as|whose real name is|real name|(?:who )?(?:goes|went) by|nicknamed)\s(?:the\s|(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?\s)?["“‘']?$/iu;
const LONGEST = 32;

/**
 * Joins two entities of one kind of which the article says that they are one: "C.K. Arden aka “Linnea”", "Corvane, formerly
 * known as Elmtree".
 *
 * @param clusters of one kind
 */
export function joinAliases(text: string, clusters: readonly Cluster[]): Cluster[] {
  const places = clusters
    .flatMap((cluster, index) => cluster.mentions.map((mention): [NamedMention, number] => [mention, index]))
    .sort(([a], [b]) => a.start - b.start);
  const whose = clusters.map((_, index) => index);
  for (let at = 0; at + 1 < places.length; at += 1) {
    const [[first, one], [second, other]] = [places[at]!, places[at + 1]!];
    if (second.start - first.end > LONGEST || !ALIAS.test(text.slice(first.end, second.start))) continue;
    const [kept, given] = [whose[one]!, whose[other]!];
    if (kept === given) continue;
    for (const [index, owner] of whose.entries()) if (owner === given) whose[index] = kept;
  }
  const joined = new Map<number, NamedMention[]>();
  for (const [index, { mentions }] of clusters.entries()) {
    const list = joined.get(whose[index]!);
    if (list) list.push(...mentions);
    else joined.set(whose[index]!, [...mentions]);
  }
  return [...joined].map(([index, mentions]) => ({
    kind: clusters[index]!.kind,
    mentions: mentions.sort((a, b) => a.start - b.start),
  }));
}
