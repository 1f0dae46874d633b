import type { Article, Mention } from '../types.ts';
import { addMissed } from './add-missed.ts';
import { cleanMentions } from './clean-mentions.ts';
import { clusterMentions } from './cluster-mentions.ts';
import { findEpithets } from './epithets.ts';
import { settleAlikeLists } from './mentions/alike-lists.ts';
import { findBodyLists } from './mentions/body-lists.ts';
import { findClassLists } from './mentions/class-lists.ts';
import { findAcronyms } from './mentions/find-acronyms.ts';
import { findHeaded } from './mentions/find-headed.ts';
import { findIntroduced } from './mentions/find-introduced.ts';
import { findLineUps } from './mentions/find-line-ups.ts';
import { findListed } from './mentions/find-listed.ts';
import { joinBodies } from './mentions/join-bodies.ts';
import { joinNicknamed } from './mentions/join-nicknamed.ts';
import { partBodies } from './mentions/part-bodies.ts';
import { partTitles } from './mentions/part-titles.ts';
import { settleKinds } from './mentions/settle-kinds.ts';
import { widenToParticles } from './mentions/widen-to-particles.ts';
import type { Cluster } from './names/named.ts';
import { findCredits } from './quotes/find-credits.ts';
import { findPosts } from './quotes/find-posts.ts';
import { findQuoted } from './quotes/find-quoted.ts';
import { findQuotes, type Quotation } from './quotes/find-quotes.ts';
import { findTranscript, type TranscriptLine } from './quotes/find-transcript.ts';
import { readGenders } from './read-genders.ts';
import { findReferences, type Reference } from './references.ts';
import { findRoles } from './roles/find-roles.ts';
import type { FoundRole } from './roles/found-role.ts';
import { CueReader } from './speakers/candidates.ts';
import { findSources, type Naming } from './speakers/find-sources.ts';
import type { Scene } from './speakers/scene.ts';
import { type ArticleText, joinBlocks } from './text/article-text.ts';
import { findWord, keepQuotes, type Passage, readPassage } from './text/passage.ts';

/** All that is known of an article before it is asked who speaks. Entities are clusters here, by their index. */
export interface Stage {
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  /** Cluster of each mention, -1 for places and the rest. */
  readonly clusterOf: readonly number[];
  readonly roles: readonly FoundRole[];
  readonly references: readonly Reference[];
  readonly scene: Scene;
}

/** Reads everything but the speakers; the trainer of the rankers starts here, too. */
export function readStage(article: Pick<Article, 'blocks'>, given: readonly Mention[]): Stage {
  const body = joinBlocks(article.blocks);
  const { text } = body;
  const mentions = readMentions(text, given);
  const transcript = findSpoken(body, mentions);
  const { passage, quotations } = readQuotations(body, mentions, transcript);
  const { clusters, clusterOf } = clusterMentions(body, mentions);
  const roles = findRoles(passage, mentions);
  const organisations = mentions.flatMap(({ kind, start, end }, index) =>
    kind === 'organisation' ? [{ entity: clusterOf[index]!, name: text.slice(start, end), start }] : [],
  );
  const references = [
    ...findReferences(passage, roles, clusterOf, organisations),
    ...findEpithets(passage, mentions, clusterOf),
  ].sort((a, b) => a.first - b.first);
  const namings = collectNamings(passage, mentions, clusterOf, references);
  const people = namings.filter(({ entity }) => clusters[entity]!.kind === 'person');
  const genders = readGenders(passage, clusters, people);
  const scene: Scene = {
    passage,
    cues: new CueReader(passage),
    quotations,
    labels: new Map(
      transcript.map(({ block, mention }) => [block, mention === null ? null : clusterOf[mention]!]),
    ),
    sources: findSources(passage, namings),
    people,
    genderOf: (entity) => genders[entity] ?? null,
  };
  return { mentions, clusters, clusterOf, roles, references, scene };
}

/** What paragraphs are somebody's words though no marks say so. */
function findSpoken(body: ArticleText, mentions: readonly Mention[]): TranscriptLine[] {
  for (const find of [findTranscript, findCredits]) {
    const lines = find(body, mentions);
    if (lines.length > 0) return lines;
  }
  return findPosts(body, mentions);
}

/** The recogniser's mentions, cleaned, and put right by what the whole article says. */
function readMentions(text: string, given: readonly Mention[]): Mention[] {
  const apart = partBodies(text, findListed(text, widenToParticles(text, cleanMentions(text, given))));
  const clean = partTitles(text, joinBodies(text, joinNicknamed(text, apart)));
  const settled = settleKinds(
    text,
    settleAlikeLists(
      text,
      findBodyLists(text, findClassLists(text, findIntroduced(text, findHeaded(text, clean)))),
    ),
  );
  const all = findLineUps(text, addMissed(text, findAcronyms(text, settled)));
  // One shape for all, whichever pass made them: engines read that quickest.
  return all.map(({ kind, start, end, confidence }) => ({ kind, start, end, confidence }));
}

function readQuotations(
  body: ReturnType<typeof joinBlocks>,
  mentions: readonly Mention[],
  transcript: readonly TranscriptLine[],
): { passage: Passage; quotations: Quotation[] } {
  const quoted = findQuoted(body, transcript);
  const marked = readPassage(body, quoted, mentions);
  const quotations = findQuotes(marked, quoted);
  return { passage: keepQuotes(marked, quotations), quotations };
}

/** Names and references as runs of words, in the order of the text. */
function collectNamings(
  passage: Passage,
  mentions: readonly Mention[],
  clusterOf: readonly number[],
  references: readonly Reference[],
): Naming[] {
  const namings: Naming[] = references.map(({ entity, first, last }) => ({
    kind: 'reference',
    entity,
    first,
    last,
  }));
  for (const [index, { kind, start, end }] of mentions.entries()) {
    const entity = clusterOf[index]!;
    if (entity === -1 || (kind !== 'person' && kind !== 'organisation')) continue;
    const first = findWord(passage, start);
    if (passage.words[first]?.mention !== index) continue;
    namings.push({ kind, entity, first, last: Math.max(first, findWord(passage, end) - 1) });
  }
  return namings.sort((a, b) => a.first - b.first);
}
