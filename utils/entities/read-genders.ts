import { genderBefore } from './cluster-mentions.ts';
import { type Gender, guessGender } from './names/gender.ts';
import type { Cluster } from './names/named.ts';
import { parsePersonName } from './names/person-name.ts';
import type { Naming } from './speakers/find-sources.ts';
import type { Passage } from './text/passage.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** How far from a name a pronoun is counted for it. */
const REACH = 24;
const ENOUGH_VOTES = 2;

/**
 * Which pronoun the article uses for each cluster, null where it cannot be told: by honorifics, else by the pronouns that
 * follow the name where nobody else is named between, else by the given name.
 *
 * @param people names of people in the order of the text
 */
export function readGenders(
  passage: Passage,
  clusters: readonly Cluster[],
  people: readonly Naming[],
): (Gender | null)[] {
  const votes = clusters.map(() => ({ male: 0, female: 0 }));
  for (const [index, naming] of people.entries()) {
    const next = people[index + 1]?.first ?? passage.words.length;
    const { block } = passage.words[naming.first]!;
    for (let at = naming.last + 1; at < Math.min(next, naming.last + REACH); at += 1) {
      const word = passage.words[at]!;
      if (word.block !== block) break;
      const gender = PRONOUNS.get(word.lower);
      if (gender) votes[naming.entity]![gender] += 1;
    }
  }
  return clusters.map((cluster, index) => {
    if (cluster.kind !== 'person') return null;
    const { male, female } = votes[index]!;
    const voted = male > 3 * female ? 'male' : female > 3 * male ? 'female' : null;
    const isPlain = voted !== null && male + female >= ENOUGH_VOTES;
    return saidGender(passage.text, cluster) ?? (isPlain ? voted : (guessFromName(cluster) ?? voted));
  });
}

function saidGender(text: string, cluster: Cluster): Gender | null {
  for (const mention of cluster.mentions.slice(0, 20)) {
    const said = genderBefore(text, mention.start);
    if (said) return said;
  }
  return null;
}

function guessFromName(cluster: Cluster): Gender | null {
  for (const mention of cluster.mentions.slice(0, 20)) {
    const { tokens } = parsePersonName(mention.text);
    const guess = tokens.length > 1 ? guessGender(tokens[0]!) : null;
    if (guess) return guess;
  }
  return null;
}
