import { isPlainSpeechVerb } from '../speech-verbs.ts';
import { gapAfter } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** A clause of its own, with a subject of its own, begins between. */
const CLAUSE = new Set('who which that while whereas but because if when after before as with'.split(' '));

/**
 * Whom a sentence is about that ends in ", saying, “…”": "Ada Okafor spoke of her friends Cleo and Ivo, saying, “…”". Null
 * where another clause begins before the participle, or the sentence does not begin with a name.
 */
export function findParticiple(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const at = quotation.firstWord - 1;
  const participle = words[at];
  if (!participle || participle.quote !== -1) return null;
  const { lower, sentence, block } = participle;
  if (block !== quotation.block || !lower.endsWith('ing') || !isPlainSpeechVerb(lower)) return null;
  if (!/^[,:]\s["“]$/u.test(gapAfter(passage, at)) || !/^,\s$/.test(gapAfter(passage, at - 1))) return null;
  // The nearest stands first: the last one found begins the sentence.
  let subject: Source | null = null;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first > at) continue;
    const { source, cue } = candidate;
    if (
      words[source.first]!.sentence === sentence &&
      cue.isSentenceStart &&
      !cue.isPossessive &&
      !cue.isObject
    )
      subject = source;
  }
  if (subject?.kind !== 'person') return null;
  for (let word = subject.last + 1; word < at; word += 1) {
    const { lower: between, quote } = words[word]!;
    // "Okafor will leave, Tarrant said, adding": he does.
    if (quote !== -1 || CLAUSE.has(between) || isPlainSpeechVerb(between)) return null;
    if (between === 'and' && !words[word + 1]!.isPerson) return null;
  }
  return subject;
}
