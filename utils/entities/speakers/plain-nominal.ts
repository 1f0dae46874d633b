import { gapAfter, type Passage } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

const NEAREST = 4;
/** Words between a noun and the name set off behind it: "said a spokesman for the board, Ada Okafor". */
const LONGEST = 8;

/**
 * The unnamed source that a quotation's own sentence gives right behind it: “…,” said a source close to the campaign. The
 * comma leaves no doubt, however much of a person the words before the quotation speak. Where a name is set off behind the
 * noun ("said Cleo’s father, Ivo Lund"), it is that person. Null where there is none, or a name stands as near.
 */
export function findPlainNominal(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
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
  if (near.length !== 1 || only?.type !== 'source' || only.source.kind !== 'nominal') return null;
  return only.cue.order === 'before'
    ? (findSetOff(passage, only.source, candidates) ?? only.source)
    : only.source;
}

/** The person whose name stands between commas behind a noun. */
function findSetOff(passage: Passage, noun: Source, candidates: readonly Candidate[]): Source | null {
  const { sentence } = passage.words[noun.first]!;
  let at = noun.last;
  while (at < noun.last + LONGEST && /^['’]?\s$/.test(gapAfter(passage, at))) at += 1;
  if (!/^,\s$/.test(gapAfter(passage, at)) || passage.words[at + 1]?.sentence !== sentence) return null;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first !== at + 1) continue;
    const { source } = candidate;
    const rest = gapAfter(passage, source.last);
    return source.kind === 'person' && !candidate.cue.isPossessive && /^\s*(?:[,.;)—–]|$)/.test(rest)
      ? source
      : null;
  }
  return null;
}

function endsWithComma(passage: Passage, end: number): boolean {
  return /,["”’']*\s?$/u.test(passage.text.slice(Math.max(0, end - 4), end));
}
