import { readStage, type Stage } from '../../utils/entities/read-stage.ts';
import { attributeQuotes, type Rankers } from '../../utils/entities/speakers/attribute.ts';
import { CueReader } from '../../utils/entities/speakers/candidates.ts';
import type { Candidate } from '../../utils/entities/speakers/features.ts';
import { collectAntecedents } from '../../utils/entities/speakers/pronouns.ts';
import type { Source } from '../../utils/entities/speakers/source.ts';
import type { Mention, Span } from '../../utils/types.ts';
import { type GoldDocument, type GoldQuote, toBlocks } from './corpus.ts';
import { surnameOf } from './surname.ts';

/** One decision: the candidates' features, and which of them are right. */
export interface Example {
  readonly candidates: readonly Float32Array[];
  readonly right: readonly boolean[];
}

export interface Examples {
  readonly speaker: Example[];
  readonly pronoun: Example[];
}

/** Decisions of one article, with the right answer to each former one at hand. */
export function collectExamples(
  document: GoldDocument,
  mentions: readonly Mention[],
  rankers: Rankers,
): Examples {
  const stage = readStage({ blocks: toBlocks(document.text) }, mentions);
  const { scene } = stage;
  const examples: Examples = { speaker: [], pronoun: [] };
  const surnames = stage.clusters.map(
    (cluster) => new Set(cluster.mentions.map((mention) => surnameOf(mention.text))),
  );
  const isNamed = (entity: number | null, gold: GoldQuote): boolean =>
    entity !== null && namesOf(gold).some((name) => surnames[entity]!.has(name));
  const cues = new CueReader(scene.passage);
  let last: { gold: GoldQuote; entity: number | null } | null = null;
  let lastAntecedent: number | null = null;
  attributeQuotes(scene, rankers, (index, candidates, features) => {
    const quotation = scene.quotations[index]!;
    const gold = findGold(document, quotation);
    const none = candidates.length - 1;
    if (!gold) return none;
    const isRight = candidates.map((candidate) => {
      if (candidate.type === 'none') return false;
      if (candidate.type === 'carry') return last !== null && isSameSpeaker(last.gold, gold);
      return isRightSource(stage, candidate.source, gold, isNamed);
    });
    if (!isRight.some(Boolean) && isNobody(gold)) isRight[none] = true;
    else if (gold.speakerType === 'nominal' && !gold.speakerName) isRight[none] = true;
    if (isRight.some(Boolean) && !quotation.continues)
      examples.speaker.push({ candidates: features, right: isRight });
    const chosen = pickRight(candidates, isRight, gold);
    const source = candidates[chosen];
    if (
      source?.type === 'source' &&
      (source.source.kind === 'he' || source.source.kind === 'she') &&
      gold.speakerName
    ) {
      const context = {
        passage: scene.passage,
        namings: scene.people,
        genderOf: scene.genderOf,
        cues,
        lastSpeaker: last?.entity ?? null,
        lastAntecedent,
      };
      const antecedents = collectAntecedents(context, source.source);
      const right = antecedents.map(({ entity }) => isNamed(entity, gold));
      if (right.some(Boolean)) {
        examples.pronoun.push({ candidates: antecedents.map(({ features: values }) => values), right });
        lastAntecedent = antecedents[right.indexOf(true)]!.entity;
      }
    }
    last = { gold, entity: surnames.findIndex((_, entity) => isNamed(entity, gold)) };
    if (last.entity === -1) last = { gold, entity: null };
    return chosen;
  });
  return examples;
}

function findGold(document: GoldDocument, quotation: Span): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0;
  for (const quote of document.quotes) {
    if (!quote.direct) continue;
    for (const span of quote.quoted) {
      const overlap = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
      if (overlap > most) {
        most = overlap;
        best = quote;
      }
    }
  }
  return best;
}

function namesOf(gold: GoldQuote): string[] {
  const names = gold.speakerNames?.length ? gold.speakerNames : gold.speakerName ? [gold.speakerName] : [];
  return names.map(surnameOf).filter(Boolean);
}

function isNobody(gold: GoldQuote): boolean {
  return !gold.speakerName && gold.speakerType !== 'pronoun';
}

function isSameSpeaker(a: GoldQuote, b: GoldQuote): boolean {
  if (a.speaker && b.speaker && a.speaker.start === b.speaker.start) return true;
  return namesOf(a).some((name) => namesOf(b).includes(name));
}

function isRightSource(
  { scene }: Stage,
  source: Source,
  gold: GoldQuote,
  isNamed: (entity: number | null, gold: GoldQuote) => boolean,
): boolean {
  if (isNamed(source.entity, gold)) return true;
  if (!gold.speaker) return false;
  const { words } = scene.passage;
  const overlaps =
    words[source.first]!.start < gold.speaker.end && gold.speaker.start < words[source.last]!.end;
  if (!overlaps) return false;
  if (gold.speakerIsPronoun)
    return (
      source.kind === 'he' ||
      source.kind === 'she' ||
      source.kind === 'they' ||
      source.kind === 'it' ||
      source.kind === 'who' ||
      source.kind === 'self'
    );
  if (gold.speakerType === 'nominal')
    return source.kind === 'nominal' || source.kind === 'organisation' || source.kind === 'reference';
  return false;
}

/** Which right candidate the next decision takes for granted: the annotated words themselves where they are among them. */
function pickRight(candidates: readonly Candidate[], right: readonly boolean[], gold: GoldQuote): number {
  const kinds = gold.speakerIsPronoun
    ? ['he', 'she', 'they', 'it', 'who', 'self']
    : ['person', 'organisation', 'reference', 'nominal'];
  const exact = candidates.findIndex(
    (candidate, at) => right[at] && candidate.type === 'source' && kinds.includes(candidate.source.kind),
  );
  if (exact !== -1) return exact;
  const any = right.indexOf(true);
  return any === -1 ? candidates.length - 1 : any;
}
