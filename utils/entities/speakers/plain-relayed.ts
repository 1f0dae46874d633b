import { gapAfter } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/**
 * The unnamed source that a quotation follows at once, in a sentence that begins with whom it has that from: "According to the
 * Argus, one resident posted: “…”". The Argus does not say it. Null where the sentence is another.
 */
export function findRelayed(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence } = words[quotation.firstWord]!;
  let speaker: Source | null = null;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first > quotation.firstWord) continue;
    const { source, cue } = candidate;
    if (words[source.first]!.sentence !== sentence) break;
    if (cue.order === 'according') return source.kind === 'organisation' ? speaker : null;
    if (source.kind !== 'nominal' && source.kind !== 'organisation') return null;
    const isSubject = cue.order === 'after' || cue.order === 'apposed';
    if (source.kind !== 'nominal' || speaker || !cue.plain || !isSubject || cue.isObject) continue;
    if (cue.verb === quotation.firstWord - 1 && /^[:,]\s["“]$/u.test(gapAfter(passage, cue.verb)))
      speaker = source;
  }
  return null;
}
