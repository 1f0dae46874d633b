import { isVoice, linkTo } from './body-spoken-for.ts';
import type { Candidate, SourceCandidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/**
 * The unnamed voice of an organisation ("a Nato official", "a spokesman for the Harbour Board") that says a quotation of its
 * sentence. Null where there is none, or more than one.
 */
export function findVoice(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const sentences = new Set([words[quotation.firstWord]!.sentence, words[quotation.lastWord]!.sentence]);
  const own = candidates.filter(
    (candidate): candidate is SourceCandidate =>
      candidate.type === 'source' && sentences.has(words[candidate.source.first]!.sentence),
  );
  let found: Source | null = null;
  for (const { source, cue } of own) {
    if (source.kind !== 'nominal' || !isVoice(passage, source)) continue;
    const says =
      (cue.plain && !cue.isObject && !cue.isPossessive) ||
      // "analysts at the Board wrote": the verb stands behind the Board.
      own.some(
        (body) => body.cue.plain && body.cue.order === 'after' && linkTo(passage, source, body.source),
      );
    if (!says) continue;
    if (found) return null;
    found = source;
  }
  return found;
}

/** "said a spokesman for Ada Okafor": somebody else, however near her name stands to the verb. Null where there is none such. */
export function findVoiceOfPerson(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence } = words[quotation.lastWord]!;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.kind !== 'person') continue;
    const { source, cue } = candidate;
    if (words[source.first]!.sentence !== sentence || !cue.isObject) continue;
    for (const voice of candidates) {
      if (voice.type !== 'source' || !isVoice(passage, voice.source)) continue;
      if (!linkTo(passage, voice.source, source)) continue;
      if (voice.cue.plain ? voice.cue.order === 'before' : cue.plain && cue.order === 'after')
        return voice.source;
    }
  }
  return null;
}
