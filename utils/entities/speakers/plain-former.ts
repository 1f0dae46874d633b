import { gapAfter } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/**
 * Who reports in the sentence before a quotation that is a sentence of its own: "It will take years, says Ada Okafor. “Nobody
 * has begun.”" It may have a paragraph of its own. Null where the quotation's sentence has other words, or where that sentence has no one subject that speaks.
 */
export function findFormer(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence, block } = words[quotation.firstWord]!;
  const former = words[quotation.firstWord - 1];
  if (!former || former.block < block - 1 || former.sentence === sentence || former.quote !== -1) return null;
  const next = words[quotation.lastWord + 1];
  if (next && next.sentence === words[quotation.lastWord]!.sentence) return null;
  // In a paragraph of its own it has that to itself.
  if (former.block !== block && next?.block === block) return null;
  if (!/[.!?]\s*["“]$/.test(gapAfter(passage, quotation.firstWord - 1))) return null;
  const speaking = candidates.flatMap((candidate) => {
    if (candidate.type !== 'source' || candidate.source.first > quotation.firstWord) return [];
    const { source, cue } = candidate;
    const isOther = words[source.first]!.sentence !== former.sentence || cue.isObject || cue.isPossessive;
    return isOther || !cue.plain || cue.order === 'none' || cue.order === 'according' ? [] : [candidate];
  });
  const people = speaking.filter(({ source }) => source.kind === 'person');
  const [person] = people;
  if (!person || people.length > 1) return null;
  // "The head of the Board, Ada Okafor, says": one subject.
  const isAlone = speaking.every(
    ({ source, cue }) =>
      source === person.source || (source.kind === 'nominal' && cue.verb === person.cue.verb),
  );
  return isAlone ? person.source : null;
}
