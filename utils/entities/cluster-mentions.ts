import type { Mention } from '../types.ts';
import { distinctTitleBefore } from './names/distinct-titles.ts';
import type { Gender } from './names/gender.ts';
import { HONORIFICS } from './names/honorifics.ts';
import { joinAliases } from './names/join-aliases.ts';
import { joinOrganisations } from './names/join-organisations.ts';
import { joinPeople } from './names/join-people.ts';
import type { Cluster, NamedMention } from './names/named.ts';
import type { ArticleText } from './text/article-text.ts';

/** The people and organisations among the mentions, and whose each mention is. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** Index of each mention's cluster, -1 for places and the rest. */
  readonly clusterOf: readonly number[];
}

/** @param mentions as `cleanMentions` gives them */
export function clusterMentions({ text, blocks }: ArticleText, mentions: readonly Mention[]): Clusters {
  let block = 0;
  const named = mentions.map(({ kind, start, end, confidence }): NamedMention | null => {
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block += 1;
    if (kind !== 'person' && kind !== 'organisation') return null;
    return { kind, start, end, confidence, block, text: text.slice(start, end) };
  });
  const all = named.filter((mention) => mention !== null);
  const people = joinPeople(
    all.filter(({ kind }) => kind === 'person'),
    (mention) => genderBefore(text, mention.start),
    (mention) => distinctTitleBefore(text, mention.start),
    (mention) => isBirthName(text, mention.start),
    (mention) => isPresident(text, mention),
    (first, second) => text.slice(first.end, Math.min(second.start, first.end + 6)) === ' and ',
  );
  const organisations = joinOrganisations(
    all.filter(({ kind }) => kind === 'organisation'),
    text,
  );
  const clusters = [...joinAliases(text, people), ...joinAliases(text, organisations)];
  const byMention = new Map(
    clusters.flatMap((cluster, index) => cluster.mentions.map((mention) => [mention, index] as const)),
  );
  return { clusters, clusterOf: named.map((mention) => (mention ? (byMention.get(mention) ?? -1) : -1)) };
}

/** "She was born Margaret Tully": whether the words before a name say that it is one from birth. */
export function isBirthName(text: string, start: number): boolean {
  return /\b[Bb]orn\s$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether the words beside a name call its bearer a president. */
function isPresident(text: string, { start, end }: NamedMention): boolean {
  return (
    /\bpresident(?:-elect)?,?\s$/iu.test(text.slice(Math.max(0, start - 18), start)) ||
    /^(?:,|\s(?:is|was|became|as))\s[^.!?\n]{0,40}\bpresident\b/iu.test(text.slice(end, end + 64))
  );
}

/** The gender that an honorific before a name gives, null without one. */
export function genderBefore(text: string, start: number): Gender | null {
  const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return word ? (HONORIFICS.get(word.toLowerCase()) ?? null) : null;
}
