import type { Cue } from './cues.ts';
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

/** The declared features, in the order of the weights. */
export const FEATURES: readonly string[] = [
  'type-carry',
  'type-none',
  ...KINDS.map((kind) => `kind-${kind}`),
  'single-word-name',
  ...ORDERS.map((order) => `cue-${order}`),
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
  ...DISTANCES.map((distance) => `words-over-${distance}`),
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
  const values = new Float32Array(FEATURES.length);
  const set = (name: string, holds = true): void => {
    if (holds) values[INDEX.get(name)!] = 1;
  };
  for (const name of view.own) set(name);
  if (candidate.type !== 'source') {
    set(`type-${candidate.type}`);
    return values;
  }
  const { passage, quotation, before, outside } = view;
  const { source, cue, between } = candidate;
  const { words } = passage;
  const first = words[source.first]!;
  set(`kind-${source.kind}`);
  set('single-word-name', source.kind === 'person' && source.first === source.last);
  set(`cue-${cue.order}`, cue.order !== 'none');
  set('cue-plain', cue.verb !== -1 && cue.plain);
  set('object', cue.isObject);
  set('possessive', cue.isPossessive);
  set('sentence-start', cue.isSentenceStart);
  set('block-start', source.first === 0 || words[source.first - 1]!.block !== first.block);
  const isAfter = source.first > quotation.lastWord;
  set(isAfter ? 'is-after' : 'is-before');
  const anchor = isAfter ? quotation.lastWord : quotation.firstWord;
  const gap = (at: number): number =>
    Math.max(
      0,
      at > quotation.lastWord
        ? outside[at]! - outside[quotation.lastWord + 1]!
        : outside[quotation.firstWord]! - outside[at + 1]!,
    );
  if (cue.verb !== -1) {
    const distance = gap(cue.verb);
    set('cue-touches-quote', distance === 0);
    set('cue-near-quote', distance <= 3);
    set('cue-between', isAfter ? cue.verb < source.first : cue.verb > source.last);
  }
  const sentences = Math.abs(first.sentence - words[anchor]!.sentence);
  set(
    sentences === 0
      ? 'sentence-same'
      : sentences === 1
        ? 'sentence-next'
        : sentences === 2
          ? 'sentence-second'
          : 'sentence-farther',
  );
  const blocks = Math.abs(first.block - quotation.block);
  set(blocks === 0 ? 'block-same' : blocks === 1 ? 'block-next' : 'block-farther');
  const distance = isAfter ? gap(source.first) : gap(source.last);
  for (const limit of DISTANCES) set(`words-over-${limit}`, distance > limit);
  set(between === 0 ? 'none-between' : between === 1 ? 'one-between' : 'many-between');
  set('source-of-last', before?.source === source);
  const { entity } = source;
  set('entity-of-last', entity !== null && before?.entity === entity);
  set('entity-of-second-last', entity !== null && view.secondLast?.entity === entity);
  set('named-inside', entity !== null && view.inside.has(entity));
  set('often-named', entity !== null && view.isOften(entity));
  if (view.lastGender && (source.kind === 'he' || source.kind === 'she')) {
    const fits = (source.kind === 'he') === (view.lastGender === 'male');
    set(fits ? 'pronoun-fits-last' : 'pronoun-unlike-last');
  }
  return values;
}
