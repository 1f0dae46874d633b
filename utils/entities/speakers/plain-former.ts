import { gapAfter } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/**
 * Who reports in the sentence before a quotation that is a sentence of its own: "It will take years, says Ada Okafor. “Nobody
 * has begun.”" Null where the quotation's sentence has other words, or where that sentence has no one subject that speaks.
 */
export function findFormer(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence, block } = words[quotation.firstWord]!;
  const former = words[quotation.firstWord - 1];
  if (!former || former.block !== block || former.sentence === sentence || former.quote !== -1) return null;
  const next = words[quotation.lastWord + 1];
  if (next && next.sentence === words[quotation.lastWord]!.sentence) return null;
  if (!/[.!?]\s*["“]$/.test(gapAfter(passage, quotation.firstWord - 1))) return null;
  let found: Source | null = null;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first > quotation.firstWord) continue;
    const { source, cue } = candidate;
    if (words[source.first]!.sentence !== former.sentence) continue;
    if (cue.verb === -1 || !cue.plain || cue.isObject || cue.isPossessive || cue.order === 'according')
      continue;
    if (found || source.kind !== 'person') return null;
    found = source;
  }
  return found;
}
