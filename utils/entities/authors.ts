import type { Cluster } from './names/named.ts';
import { isSamePerson, parsePersonName } from './names/person-name.ts';
import type { FoundRole } from './roles/found-role.ts';
import { findWord, type Passage } from './text/passage.ts';

const LONGEST_SIGNATURE = 14;
const WRITES = /\b(?:journalist|reporter|editor|correspondent|columnist|writer|contributor)\b/i;

/**
 * Clusters of the people who wrote the article: those whom the byline names, and those who sign it ("By Mary Hall", "Mary
 * Hall, Political Editor, The Argus" as a block of its own).
 */
export function findAuthors(
  passage: Passage,
  byline: string | null,
  clusters: readonly Cluster[],
  roles: readonly FoundRole[],
  clusterOf: readonly number[],
): Set<number> {
  const authors = new Set<number>();
  const names = (byline ?? '')
    .split(/,|;|\band\b|&|\bby\b/iu)
    .map(parsePersonName)
    .filter(({ tokens }) => tokens.length > 1);
  for (const [index, cluster] of clusters.entries()) {
    if (cluster.kind !== 'person') continue;
    const forms = new Set(cluster.mentions.map((mention) => mention.text));
    if (
      [...forms]
        .map(parsePersonName)
        .some((form) => form.tokens.length > 1 && names.some((name) => isSamePerson(form, name)))
    )
      authors.add(index);
    else if (cluster.mentions.some((mention) => isBylineBlock(passage, mention.start))) authors.add(index);
  }
  for (const role of roles) {
    if (WRITES.test(role.title) && isSignature(passage, role)) authors.add(clusterOf[role.mention]!);
  }
  authors.delete(-1);
  return authors;
}

/** "By Mary Hall" alone. */
function isBylineBlock(passage: Passage, start: number): boolean {
  const word = passage.words[findWord(passage, start)];
  const block = word && passage.blocks[word.block];
  return (
    block !== undefined &&
    block.end - block.start < 80 &&
    /^(?:words\s)?by:?\s$/i.test(passage.text.slice(block.start, start))
  );
}

/** Whether a role stands in a short block that is the name, the role and little else. */
function isSignature(passage: Passage, role: FoundRole): boolean {
  const word = passage.words[findWord(passage, role.start)];
  const block = word && passage.blocks[word.block];
  if (!block) return false;
  const written = passage.text.slice(block.start, block.end);
  if (/[.!?:]$/.test(written) || written.split(/\s/u).length > LONGEST_SIGNATURE) return false;
  return (
    block.end - block.start < 160 &&
    findWord(passage, block.end) - findWord(passage, block.start) <= LONGEST_SIGNATURE
  );
}
