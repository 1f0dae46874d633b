import type { Gender } from '../names/gender.ts';
import type { Passage } from '../text/passage.ts';
import type { CueReader } from './candidates.ts';
import { FeatureValues } from './feature-values.ts';
import type { Naming } from './find-sources.ts';
import { lastNamingBefore } from './namings.ts';
import { pickBest, type Ranker } from './ranker.ts';
import type { Source } from './source.ts';

export const PRONOUN_FEATURES: readonly string[] = [
  'gender-agrees',
  'gender-differs',
  'gender-unknown',
  'sentence-same',
  'sentence-next',
  'sentence-second',
  'sentence-farther',
  'block-same',
  'block-next',
  'latest',
  'latest-agreeing',
  'second',
  'sentence-start',
  'object',
  'possessive',
  'cue',
  'in-quote',
  'last-speaker',
  'last-antecedent',
  'named-thrice',
  'single-word-name',
  'reference',
];

const INDEX = new Map(PRONOUN_FEATURES.map((name, index) => [name, index]));
const MOST = 7;
const REACH_WORDS = 260;
const MOST_REMEMBERED = 80;

/** What is known of the people when a pronoun is read. */
export interface PronounContext {
  readonly passage: Passage;
  /** People and references to them, in the order of the text. */
  readonly namings: readonly Naming[];
  readonly genderOf: (entity: number) => Gender | null;
  readonly cues: CueReader;
  /** Whom the last quotation was given to. */
  readonly lastSpeaker: number | null;
  /** Whom the last pronoun of the same gender meant. */
  readonly lastAntecedent: number | null;
}

/** A person whom a pronoun may mean. */
export interface Antecedent {
  readonly entity: number;
  readonly features: Float32Array;
}

/** The people whom "he" or "she" may mean, the last named first. */
export function collectAntecedents(context: PronounContext, pronoun: Source): Antecedent[] {
  const { passage, namings } = context;
  const gender: Gender = pronoun.kind === 'she' ? 'female' : 'male';
  const seen = new Map<number, { naming: Naming; count: number }>();
  let at = lastNamingBefore(namings, pronoun.first);
  for (; at >= 0 && pronoun.first - namings[at]!.first < REACH_WORDS; at -= 1) {
    const naming = namings[at]!;
    const known = seen.get(naming.entity);
    if (known) known.count += 1;
    else if (seen.size < MOST) seen.set(naming.entity, { naming, count: 1 });
  }
  addRemembered(context, at, seen);
  const antecedents: Antecedent[] = [];
  let agreeing = false;
  for (const [entity, { naming, count }] of seen) {
    const features = new FeatureValues(INDEX);
    const known = context.genderOf(entity);
    features.set(known === null ? 'gender-unknown' : known === gender ? 'gender-agrees' : 'gender-differs');
    const word = passage.words[naming.first]!;
    const own = passage.words[pronoun.first]!;
    const sentences = own.sentence - word.sentence;
    features.set(
      sentences === 0
        ? 'sentence-same'
        : sentences === 1
          ? 'sentence-next'
          : sentences === 2
            ? 'sentence-second'
            : 'sentence-farther',
    );
    features.set('block-same', own.block === word.block);
    features.set('block-next', own.block - word.block === 1);
    features.set('latest', antecedents.length === 0);
    features.set('second', antecedents.length === 1);
    if (known !== (gender === 'male' ? 'female' : 'male') && !agreeing) {
      features.set('latest-agreeing');
      agreeing = true;
    }
    const cue = context.cues.read({ kind: 'person', first: naming.first, last: naming.last, entity });
    features.set('sentence-start', cue.isSentenceStart);
    features.set('object', cue.isObject);
    features.set('possessive', cue.isPossessive);
    features.set('cue', cue.order !== 'none');
    features.set('in-quote', word.quote !== -1);
    features.set('last-speaker', context.lastSpeaker === entity);
    features.set('last-antecedent', context.lastAntecedent === entity);
    features.set('named-thrice', count >= 3);
    features.set('single-word-name', naming.first === naming.last);
    features.set('reference', naming.kind === 'reference');
    antecedents.push({ entity, features: features.values });
  }
  return antecedents;
}

/** The last speaker and the last antecedent stay in mind, however long ago they were named. */
function addRemembered(
  { namings, lastSpeaker, lastAntecedent }: PronounContext,
  from: number,
  seen: Map<number, { naming: Naming; count: number }>,
): void {
  for (const entity of [lastSpeaker, lastAntecedent]) {
    if (entity === null || seen.has(entity)) continue;
    for (let at = from, steps = 0; at >= 0 && steps < MOST_REMEMBERED; at -= 1, steps += 1) {
      if (namings[at]!.entity !== entity) continue;
      seen.set(entity, { naming: namings[at]!, count: 1 });
      break;
    }
  }
}

/** Whom the pronoun means, null where nobody fits. */
export function resolvePronoun(context: PronounContext, ranker: Ranker, pronoun: Source): number | null {
  const antecedents = collectAntecedents(context, pronoun);
  if (antecedents.length === 0) return null;
  return antecedents[
    pickBest(
      ranker,
      antecedents.map(({ features }) => features),
    )
  ]!.entity;
}
