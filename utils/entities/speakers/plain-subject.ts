import { isPlainSpeechVerb, isSpeechVerb } from '../speech-verbs.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { Candidate, SourceCandidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** Words between a verb of speech and the quotation that is its object: "called it all a “circus”". */
const NEAREST = 4;
/** Words of a sentence that says no more than that somebody answers. */
const LONGEST_ANSWER = 3;
const ANSWERS = new Set(
  'agrees agreed disagrees disagreed nods nodded laughs laughed smiles smiled shrugs shrugged sighs sighed grins grinned grimaces grimaced chuckles chuckled winces winced'.split(
    ' ',
  ),
);
const GIVEN = /^(?:calling|describing|saying|claiming|branding|labelling|labeling|dubbing|telling)$/;

/**
 * The subject of the verb of speech that stands right before a quotation of its sentence: "…, who called her “…”", "while the
 * Greens’ Ada Okafor called it a “…”", and the one scolded "for calling it a “…”". Nobody else may stand between. Null where
 * the words are less plain.
 */
export function findPlainSubject(view: QuoteView, candidates: readonly Candidate[]): Source | null {
  const { passage, quotation } = view;
  const nearest = nearestBefore(view, candidates);
  if (!nearest) return null;
  const { source, cue } = nearest;
  const { words } = passage;
  const { sentence, block } = words[quotation.firstWord]!;
  if (words[source.last]!.sentence !== sentence || words[source.last]!.block !== block) return null;
  if (source.kind !== 'person' && source.kind !== 'who') return null;
  // "anybody who calls it", "Hall and Marsh called it"
  const former = words[source.first - 1];
  if (source.kind === 'who' && !/^,\s$/.test(gapAfter(passage, source.first - 1))) return null;
  if (former?.sentence === sentence && former.lower === 'and') return null;
  if (quotation.firstWord - source.last > NEAREST + 3) return null;
  if (words[source.last + 1]?.lower === 'for' && GIVEN.test(words[source.last + 2]?.lower ?? ''))
    return source;
  const isClean = cue.order === 'after' && cue.verb === source.last + 1 && !cue.isObject && !cue.isPossessive;
  return isClean && isLoose(passage, cue.verb, quotation.firstWord) ? source : null;
}

/** "Ruth disagrees. “…": who answers in a sentence of its own, where the quotation’s says nothing of its speaker. */
export function findAnswering(view: QuoteView, candidates: readonly Candidate[]): Source | null {
  const { passage, quotation } = view;
  const { words } = passage;
  const source = nearestBefore(view, candidates)?.source;
  if (source?.kind !== 'person' || source.first === 0) return null;
  const first = words[source.first]!;
  if (words[source.first - 1]!.sentence === first.sentence) return null;
  const last = quotation.firstWord - 1;
  if (words[last]!.sentence !== first.sentence || last - source.last > LONGEST_ANSWER) return null;
  if (!ANSWERS.has(words[source.last + 1]!.lower) || words[source.last + 1]!.block !== quotation.block)
    return null;
  return view.own.includes('sentence-has-plain-verb') ? null : source;
}

/** The last source before the quotation that is no object of the verb: "it", "they" and nouns may stand between. */
function nearestBefore({ quotation }: QuoteView, candidates: readonly Candidate[]): SourceCandidate | null {
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first > quotation.lastWord) continue;
    const { kind } = candidate.source;
    if (kind !== 'it' && kind !== 'nominal') return candidate;
  }
  return null;
}

/** Whether words between a verb and a quotation are few, without another verb of speech, comma or colon. */
function isLoose(passage: Passage, verb: number, quote: number): boolean {
  if (quote - verb > NEAREST + 1) return false;
  for (let at = verb; at < quote; at += 1) {
    const { lower } = passage.words[at]!;
    if (at > verb && (isSpeechVerb(lower) || isPlainSpeechVerb(lower))) return false;
    if (at < quote - 1 && !/^\s$/.test(gapAfter(passage, at))) return false;
  }
  return true;
}
