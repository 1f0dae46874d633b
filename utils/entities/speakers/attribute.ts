import type { Gender } from '../names/gender.ts';
import type { Quotation } from '../quotes/find-quotes.ts';
import type { Passage } from '../text/passage.ts';
import { CueReader, collectCandidates, firstSourceFrom } from './candidates.ts';
import { type Before, type Candidate, featuresOf, viewQuote } from './features.ts';
import type { Naming } from './find-sources.ts';
import { resolvePronoun } from './pronouns.ts';
import { pickBest, type Ranker } from './ranker.ts';
import type { Source } from './source.ts';

/** Who speaks a quotation: the words that say so, and the entity; each null where unclear. */
export interface Attribution {
  readonly source: Source | null;
  readonly entity: number | null;
}

/** What speakers are read from. */
export interface Scene {
  readonly passage: Passage;
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
  /** Names of people and references to them, in the order of the text. */
  readonly people: readonly Naming[];
  readonly genderOf: (entity: number) => Gender | null;
}

/** Two trained rankers: of possible speakers, and of the people that a pronoun may mean. */
export interface Rankers {
  readonly speaker: Ranker;
  readonly pronoun: Ranker;
}

/** One quotation's choice, open to a trainer that knows the answer. */
export type Choose = (
  quotation: number,
  candidates: readonly Candidate[],
  features: readonly Float32Array[],
) => number;

/** The speaker of each quotation, in the order of the quotations: one pass, each decision seen by the next. */
export function attributeQuotes(scene: Scene, rankers: Rankers, choose?: Choose): Attribution[] {
  const { passage, quotations, sources } = scene;
  const cues = new CueReader(passage);
  const outside = countOutside(passage);
  const attributions: Attribution[] = [];
  const antecedents = new Map<Source, number | null>();
  const latest: { he: number | null; she: number | null } = { he: null, she: null };
  let before: Before | null = null;
  for (const [index, quotation] of quotations.entries()) {
    const former: Before | null = before;
    const view = viewQuote(passage, quotation, former, outside);
    const candidates = collectCandidates(passage, sources, quotation, former, cues);
    const features = candidates.map((candidate) => featuresOf(view, candidate));
    const pick = choose ? choose(index, candidates, features) : pickBest(rankers.speaker, features);
    const chosen: Candidate = quotation.continues && former ? { type: 'carry' } : candidates[pick]!;
    let attribution: Attribution = { source: null, entity: null };
    if (chosen.type === 'carry' && former) attribution = { source: former.source, entity: former.entity };
    else if (chosen.type === 'source') {
      const { source } = chosen;
      attribution = { source, entity: source.entity };
      if (source.kind === 'he' || source.kind === 'she') {
        if (!antecedents.has(source)) {
          const context = {
            passage,
            namings: scene.people,
            genderOf: scene.genderOf,
            cues,
            lastSpeaker: former?.entity ?? null,
            lastAntecedent: latest[source.kind],
          };
          antecedents.set(source, resolvePronoun(context, rankers.pronoun, source));
        }
        attribution = { source, entity: antecedents.get(source)! };
        latest[source.kind] = attribution.entity;
      } else if (source.kind === 'who') {
        attribution = { source, entity: entityBefore(passage, sources, source) };
      }
    }
    attributions.push(attribution);
    before = { quotation, ...attribution };
  }
  return attributions;
}

/** "Katie, who lost her job, told us": the name right before the relative pronoun. */
function entityBefore(passage: Passage, sources: readonly Source[], who: Source): number | null {
  const former = sources[firstSourceFrom(sources, who.first) - 1];
  if (!former || former.entity === null) return null;
  return passage.words[former.last]!.sentence === passage.words[who.first]!.sentence &&
    who.first - former.last <= 12
    ? former.entity
    : null;
}

function countOutside(passage: Passage): Int32Array {
  const counts = new Int32Array(passage.words.length + 2);
  for (const [index, word] of passage.words.entries())
    counts[index + 1] = counts[index]! + (word.quote === -1 ? 1 : 0);
  counts[passage.words.length + 1] = counts[passage.words.length]!;
  return counts;
}
