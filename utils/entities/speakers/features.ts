import type { Quotation } from '../quotes/find-quotes.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Cue } from './cues.ts';
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

/** What was decided for the quotation before, and where it stands. */
export interface Before {
  readonly quotation: Quotation;
  readonly source: Source | null;
  readonly entity: number | null;
}

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
];

const INDEX = new Map(FEATURES.map((name, index) => [name, index]));

/** What all candidates of one quotation share. */
export interface QuoteView {
  readonly passage: Passage;
  readonly quotation: Quotation;
  readonly before: Before | null;
  /** Words outside of quotations before each word. */
  readonly outside: ArrayLike<number>;
  /** Names of the features that hold for the quotation itself. */
  readonly own: readonly string[];
}

export function viewQuote(
  passage: Passage,
  quotation: Quotation,
  before: Before | null,
  outside: ArrayLike<number>,
): QuoteView {
  const { text, blocks } = passage;
  const block = blocks[quotation.block]!;
  const own: string[] = [];
  const lead = text.slice(block.start, quotation.start).trimEnd();
  const rest = text.slice(quotation.end, block.end).trim();
  if (lead === '') own.push('quote-starts-block');
  if (rest === '' || /^[.,!?]$/.test(rest)) own.push('quote-ends-block');
  if (/,[”"’']*$/.test(text.slice(quotation.start, quotation.end)) || rest.startsWith(','))
    own.push('quote-ends-with-comma');
  if (/^["“‘'’]*\p{Ll}/u.test(text.slice(quotation.start, quotation.start + 3)))
    own.push('quote-starts-small');
  if (quotation.lastWord - quotation.firstWord < 3) own.push('quote-short');
  if (lead.endsWith(':')) own.push('colon-before');
  if (lead.endsWith(',')) own.push('comma-before');
  const former = blocks[quotation.block - 1];
  if (lead === '' && former && text[former.end - 1] === ':') own.push('colon-ends-block-before');
  if (quotation.continues) own.push('quote-continues');
  if (before) {
    if (before.quotation.block === quotation.block) own.push('last-in-block');
    if (before.quotation.block === quotation.block - 1) own.push('last-in-block-before');
    if (before.entity !== null) own.push('last-has-speaker');
  }
  if (before?.quotation.block !== quotation.block) own.push('first-in-block');
  if (block.kind === 'quote') own.push('block-is-quote');
  own.push(...verbsAround(passage, quotation));
  return { passage, quotation, before, outside, own };
}

function verbsAround(passage: Passage, quotation: Quotation): string[] {
  const { words } = passage;
  const sentences = new Set([words[quotation.firstWord]!.sentence, words[quotation.lastWord]!.sentence]);
  let inSentence = false;
  let inBlock = false;
  const look = (at: number): boolean => {
    const word = words[at];
    if (!word || word.block !== quotation.block) return false;
    if (word.quote === -1 && isPlainSpeechVerb(word.lower)) {
      inBlock = true;
      if (sentences.has(word.sentence)) inSentence = true;
    }
    return true;
  };
  for (let at = quotation.firstWord - 1; at > quotation.firstWord - 60 && look(at); at -= 1);
  for (let at = quotation.lastWord + 1; at < quotation.lastWord + 60 && look(at); at += 1);
  return [...(inSentence ? ['sentence-has-plain-verb'] : []), ...(inBlock ? ['block-has-plain-verb'] : [])];
}

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
  set('entity-of-last', before !== null && before.entity !== null && before.entity === source.entity);
  return values;
}
