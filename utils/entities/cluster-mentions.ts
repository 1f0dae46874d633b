import type { Mention } from '../types.ts';
import type { Gender } from './names/gender.ts';
import { HONORIFICS } from './names/honorifics.ts';
import { joinOrganisations } from './names/join-organisations.ts';
import { joinPeople } from './names/join-people.ts';
import type { Cluster, NamedMention } from './names/named.ts';

/** The people and organisations among the mentions, and whose each mention is. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** Index of each mention's cluster, -1 for places and the rest. */
  readonly clusterOf: readonly number[];
}

/** @param mentions as `cleanMentions` gives them */
export function clusterMentions(text: string, mentions: readonly Mention[]): Clusters {
  const named = mentions.map((mention): NamedMention | null =>
    mention.kind === 'person' || mention.kind === 'organisation'
      ? { ...mention, kind: mention.kind, text: text.slice(mention.start, mention.end) }
      : null,
  );
  const all = named.filter((mention) => mention !== null);
  const people = joinPeople(
    all.filter(({ kind }) => kind === 'person'),
    (mention) => genderBefore(text, mention.start),
  );
  const organisations = joinOrganisations(
    all.filter(({ kind }) => kind === 'organisation'),
    text,
  );
  const clusters = [...people, ...organisations];
  const byMention = new Map(
    clusters.flatMap((cluster, index) => cluster.mentions.map((mention) => [mention, index] as const)),
  );
  return { clusters, clusterOf: named.map((mention) => (mention ? (byMention.get(mention) ?? -1) : -1)) };
}

/** The gender that an honorific before a name gives, null without one. */
export function genderBefore(text: string, start: number): Gender | null {
  const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return word ? (HONORIFICS.get(word.toLowerCase()) ?? null) : null;
}
