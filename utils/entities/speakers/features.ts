import type { Cue } from './cues.ts';
import { FeatureValues } from './feature-values.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source, SourceKind } from './source.ts';

const KINDS: readonly SourceKind[] = [
  'person',
  'organisation',
  'he',
  'she',
  'they',
  'it',
  'who',
  'self',
  'reference',
  'nominal',
];
const ORDERS: readonly Cue['order'][] = ['after', 'apposed', 'before', 'according'];
const DISTANCES = [0, 2, 5, 10, 20, 40] as const;
// Joined once, and not for each candidate.
const KIND_NAMES = new Map(KINDS.map((kind) => [kind, `kind-${kind}`]));
const ORDER_NAMES = new Map(ORDERS.map((order) => [order, `cue-${order}`]));
const DISTANCE_NAMES = DISTANCES.map((limit) => ({ limit, name: `words-over-${limit}` }));

/** One possible speaker of a quotation: a source, the one who spoke last, or nobody that the article names. */
export type Candidate =
  | {
      readonly type: 'source';
      readonly source: Source;
      readonly cue: Cue /** Other sources between it and the quotation. */;
      readonly between: number;
    }
  | { readonly type: 'carry' }
  | { readonly type: 'none' };

/** A possible speaker whom words of the article name or describe. */
export type SourceCandidate = Extract<Candidate, { type: 'source' }>;

/** The declared features, in the order of the weights. */
export const FEATURES: readonly string[] = [
  'type-carry',
  'type-none',
  ...KIND_NAMES.values(),
  'single-word-name',
  ...ORDER_NAMES.values(),
  'cue-plain',
  'cue-touches-quote',
  'cue-near-quote',
  'cue-between',
  'object',
  'possessive',
  'sentence-start',
  'block-start',
  'is-after',
  'is-before',
  'sentence-same',
  'sentence-next',
  'sentence-second',
  'sentence-farther',
  'block-same',
  'block-next',
  'block-farther',
  ...DISTANCE_NAMES.map(({ name }) => name),
  'none-between',
  'one-between',
  'many-between',
  'source-of-last',
  'entity-of-last',
  'last-in-block',
  'last-in-block-before',
  'last-has-speaker',
  'quote-continues',
  'quote-starts-block',
  'quote-ends-block',
  'quote-ends-with-comma',
  'quote-starts-small',
  'quote-short',
  'colon-before',
  'comma-before',
  'colon-ends-block-before',
  'sentence-has-plain-verb',
  'block-has-plain-verb',
  'block-is-quote',
  'first-in-block',
  'second-last-in-block-before',
  'none-named-since-last',
  'one-named-since-last',
  'many-named-since-last',
  'question',
  'that-before',
  'named-inside',
  'entity-of-second-last',
  'pronoun-fits-last',
  'pronoun-unlike-last',
  'often-named',
];

const INDEX = new Map(FEATURES.map((name, index) => [name, index]));

/** The features of one candidate, 0 or 1 each, in the order of `FEATURES`. */
export function featuresOf(view: QuoteView, candidate: Candidate): Float32Array {
  const features = new FeatureValues(INDEX);
  for (const name of view.own) features.set(name);
  if (candidate.type === 'source') setSource(features, view, candidate);
  else features.set(candidate.type === 'carry' ? 'type-carry' : 'type-none');
  return features.values;
}

function setSource(
  features: FeatureValues,
  view: QuoteView,
  { source, cue, between }: SourceCandidate,
): void {
  const { passage, quotation, before } = view;
  const { words } = passage;
  const first = words[source.first]!;
  features.set(KIND_NAMES.get(source.kind)!);
  features.set('single-word-name', source.kind === 'person' && source.first === source.last);
  if (cue.order !== 'none') features.set(ORDER_NAMES.get(cue.order)!);
  features.set('cue-plain', cue.verb !== -1 && cue.plain);
  features.set('object', cue.isObject);
  features.set('possessive', cue.isPossessive);
  features.set('sentence-start', cue.isSentenceStart);
  features.set('block-start', source.first === 0 || words[source.first - 1]!.block !== first.block);
  const isAfter = source.first > quotation.lastWord;
  features.set(isAfter ? 'is-after' : 'is-before');
  const anchor = isAfter ? quotation.lastWord : quotation.firstWord;
  if (cue.verb !== -1) {
    const distance = wordsBetween(view, cue.verb);
    features.set('cue-touches-quote', distance === 0);
    features.set('cue-near-quote', distance <= 3);
    features.set('cue-between', isAfter ? cue.verb < source.first : cue.verb > source.last);
  }
  const sentences = Math.abs(first.sentence - words[anchor]!.sentence);
  features.set(
    sentences === 0
      ? 'sentence-same'
      : sentences === 1
        ? 'sentence-next'
        : sentences === 2
          ? 'sentence-second'
          : 'sentence-farther',
  );
  const blocks = Math.abs(first.block - quotation.block);
  features.set(blocks === 0 ? 'block-same' : blocks === 1 ? 'block-next' : 'block-farther');
  const distance = wordsBetween(view, isAfter ? source.first : source.last);
  for (const { limit, name } of DISTANCE_NAMES) features.set(name, distance > limit);
  features.set(between === 0 ? 'none-between' : between === 1 ? 'one-between' : 'many-between');
  features.set('source-of-last', before?.source === source);
  const { entity } = source;
  if (entity !== null) {
    features.set('entity-of-last', before?.entity === entity);
    features.set('entity-of-second-last', view.secondLast?.entity === entity);
    features.set('named-inside', view.inside.has(entity));
    features.set('often-named', view.isOften(entity));
  }
  if (view.lastGender && (source.kind === 'he' || source.kind === 'she')) {
    const fits = (source.kind === 'he') === (view.lastGender === 'male');
    features.set(fits ? 'pronoun-fits-last' : 'pronoun-unlike-last');
  }
}

/** Words outside of quotations between a word and the quotation. */
function wordsBetween({ quotation, outside }: QuoteView, at: number): number {
  return Math.max(
    0,
    at > quotation.lastWord
      ? outside[at]! - outside[quotation.lastWord + 1]!
      : outside[quotation.firstWord]! - outside[at + 1]!,
  );
}
