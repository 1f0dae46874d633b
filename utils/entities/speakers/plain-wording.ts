import { DETERMINERS } from '../roles/role-words.ts';
import { gapAfter } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** Words between a quotation and the "as" of "“…” of the valley, as the Argus put it". */
const REACH = 12;

/** Whom the sentence names for the wording of a quotation: "…, as the Argus put it". Null where it names none so. */
export function findWording(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence } = words[quotation.lastWord]!;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first <= quotation.lastWord) continue;
    const { source, cue } = candidate;
    if (words[source.first]!.sentence !== sentence || source.first - quotation.lastWord > REACH) continue;
    if (cue.order !== 'after' || cue.verb !== source.last + 1 || cue.isPossessive) continue;
    const as = DETERMINERS.has(words[source.first - 1]!.lower) ? source.first - 2 : source.first - 1;
    if (words[as]?.lower !== 'as' || !/,["”’']*\s$/u.test(gapAfter(passage, as - 1))) continue;
    const verb = words[cue.verb]!.lower;
    if (/^puts?$/.test(verb) && words[cue.verb + 1]?.lower === 'it') return source;
  }
  return null;
}
