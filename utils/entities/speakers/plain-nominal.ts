import type { Passage } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';

const NEAREST = 4;

/**
 * The unnamed source that a quotation's own sentence gives right behind it: “…,” said a source close to the campaign. The
 * comma leaves no doubt, however much of a person the words before the quotation speak. Null where there is none, or a name
 * stands as near.
 */
export function findPlainNominal(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Candidate | null {
  if (!endsWithComma(passage, quotation.end)) return null;
  const near = candidates.filter((candidate) => {
    if (candidate.type !== 'source' || candidate.source.first <= quotation.lastWord) return false;
    const { source, cue } = candidate;
    return (
      cue.verb !== -1 &&
      cue.plain &&
      !cue.isObject &&
      !cue.isPossessive &&
      (cue.order === 'before' || cue.order === 'after') &&
      passage.words[source.first]!.sentence === passage.words[quotation.lastWord]!.sentence &&
      cue.verb - quotation.lastWord <= NEAREST
    );
  });
  const [only] = near;
  return near.length === 1 && only?.type === 'source' && only.source.kind === 'nominal' ? only : null;
}

function endsWithComma(passage: Passage, end: number): boolean {
  return /,["”’']*\s?$/u.test(passage.text.slice(Math.max(0, end - 4), end));
}
