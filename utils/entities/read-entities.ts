import type { Article, Entity, Mention, Quote, Role, Span, WhosWho } from '../types.ts';
import { findAuthors } from './authors.ts';
import { type DisplayName, nameCluster } from './display-name.ts';
import { findHeard } from './heard.ts';
import type { Cluster } from './names/named.ts';
import { readStage, type Stage } from './read-stage.ts';
import { readCaptionRoles } from './roles/caption-roles.ts';
import { isKin } from './roles/kin.ts';
import { attributeQuotes } from './speakers/attribute.ts';
import { loadRankers } from './speakers/weights.ts';
import { fold } from './text/fold.ts';

/** The who's-who of an article from the recogniser's mentions (all four kinds, any confidence). Pure; linear cost. */
export function readEntities(
  article: Pick<Article, 'blocks' | 'byline' | 'title'> & Partial<Pick<Article, 'captions'>>,
  mentions: readonly Mention[],
): WhosWho {
  const stage = readStage(article, mentions);
  const { clusters, clusterOf, roles, references, scene } = stage;
  const { passage, quotations, sources } = scene;
  const attributions = attributeQuotes(scene, loadRankers());
  const heard = findHeard(scene.cues, sources, attributions, clusters.length);
  const authors = findAuthors(passage, article.byline, clusters, roles, clusterOf);
  const names = clusters.map((cluster) => nameCluster(passage.text, cluster));
  const rolesOf = groupRoles(stage, names);
  addCaptionRoles(article.captions ?? [], clusters, names, rolesOf);
  const referencesOf = clusters.map((): Span[] => []);
  for (const reference of references) referencesOf[reference.entity]!.push(toSpan(reference));

  const order = orderByWeight(clusters);
  const idOf = new Map(order.map((cluster, id) => [cluster, id]));
  const entities = order.map(
    (cluster, id): Entity => ({
      id,
      kind: clusters[cluster]!.kind,
      ...names[cluster]!,
      mentions: clusters[cluster]!.mentions.map(toSpan),
      references: referencesOf[cluster]!,
      roles: rolesOf.get(cluster) ?? [],
      heard: heard[cluster]!,
      isAuthor: authors.has(cluster),
    }),
  );
  const quotes = quotations.map(({ start, end }, index): Quote => {
    const speaker = attributions[index]!.entity;
    return { start, end, speaker: speaker === null ? null : idOf.get(speaker)! };
  });
  return { entities, quotes };
}

/** Clusters by weight: the most named first, then in the order of the text. */
function orderByWeight(clusters: readonly Cluster[]): number[] {
  const weight = (cluster: number): number => clusters[cluster]!.mentions.length;
  const place = (cluster: number): number => clusters[cluster]!.mentions[0]!.start;
  return [...clusters.keys()].sort((a, b) => weight(b) - weight(a) || place(a) - place(b));
}

/** The roles of each cluster, each title once, in the order of the text; whose relative somebody is, is none. */
function groupRoles({ roles, clusterOf }: Stage, names: readonly DisplayName[]): Map<number, Role[]> {
  const grouped = new Map<number, Map<string, Role>>();
  for (const { mention, title, organisation, tense, start, end } of roles) {
    const cluster = clusterOf[mention]!;
    if (cluster === -1 || isKin(title)) continue;
    const known = grouped.get(cluster) ?? new Map<string, Role>();
    grouped.set(cluster, known);
    const key = fold(title);
    const at = organisation === null ? -1 : clusterOf[organisation]!;
    const role: Role = { title, organisation: at === -1 ? null : names[at]!.name, tense, at: { start, end } };
    const former = known.get(key);
    if (!former || (former.organisation === null && role.organisation !== null)) known.set(key, role);
  }
  return new Map([...grouped].map(([cluster, known]) => [cluster, [...known.values()]]));
}

/** Who is introduced in a caption only has the role at their first mention. */
function addCaptionRoles(
  captions: readonly string[],
  clusters: readonly Cluster[],
  names: readonly DisplayName[],
  rolesOf: Map<number, Role[]>,
): void {
  const named = clusters.map(({ kind }, cluster) => ({ kind, ...names[cluster]! }));
  for (const [cluster, role] of readCaptionRoles(captions, named)) {
    if (!rolesOf.has(cluster))
      rolesOf.set(cluster, [{ ...role, at: toSpan(clusters[cluster]!.mentions[0]!) }]);
  }
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
