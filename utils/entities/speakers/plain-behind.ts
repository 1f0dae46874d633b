import { isTitleWord } from '../roles/role-nouns.ts';
import { DETERMINERS } from '../roles/role-words.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** Words of a title between a quotation and the name behind it. */
const LONGEST_TITLE = 4;

/**
 * The organisation, or the unnamed source, that stands with a plain verb of speech right behind a quotation that ends in a
 * comma: “…,” the Treasury said; “…,” one resident said, per Hall. Null where anything stands between, where the sentence
 * goes on to say according to whom, or where a person does so: there the rankers know better.
 */
export function findPlainBehind(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  if (!leadsOn(passage, quotation)) return null;
  const { sentence } = passage.words[quotation.lastWord]!;
  const next = quotation.lastWord + 1;
  for (const candidate of candidates) {
    if (candidate.type !== 'source' || candidate.source.first < next) continue;
    const { source, cue } = candidate;
    if (passage.words[source.first]!.sentence !== sentence) continue;
    if (!cue.plain || cue.isObject || cue.isPossessive) continue;
    if (source.kind === 'nominal' ? cue.order !== 'after' : source.kind !== 'organisation') continue;
    if (cue.order === 'after' && cue.verb - source.last <= 2 && isTitle(passage, next, source.first))
      return source;
    // "said MSNBC host Ada Okafor": a person is yet to come.
    const isWhole = /^[,.;]/.test(gapAfter(passage, source.last));
    if (cue.order === 'before' && cue.verb === next && isWhole && isTitle(passage, next + 1, source.first))
      return source;
  }
  return null;
}

/** “…,” one resident said. “…”: only the sentence that says who spoke stands between the two, and none says more. */
export function goesOn({ passage, quotation }: QuoteView, former: QuoteView['quotation']): boolean {
  const { words, text } = passage;
  const last = quotation.firstWord - 1;
  if (former.block !== quotation.block || last <= former.lastWord || !leadsOn(passage, former)) return false;
  const { sentence } = words[former.lastWord]!;
  if (words[last]!.sentence !== sentence || words[quotation.firstWord]!.sentence === sentence) return false;
  const rest = words[quotation.lastWord + 1];
  return (
    /[.!?]\s$/.test(text.slice(words[last]!.end, quotation.start)) &&
    rest?.sentence !== words[quotation.lastWord]!.sentence
  );
}

/** Whether nothing but an article and titles stands from one word up to another. */
function isTitle(passage: Passage, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE) return false;
  for (let at = from; at < to; at += 1) {
    const { lower, mention } = passage.words[at]!;
    if (mention !== -1 || !/^\.?\s$/.test(gapAfter(passage, at))) return false;
    if (!(at === from && DETERMINERS.has(lower)) && !isTitleWord(lower)) return false;
  }
  return true;
}

/** Whether a comma, before or behind the mark, leads on from the quotation. */
function leadsOn({ text }: Passage, { end }: QuoteView['quotation']): boolean {
  return /,["”’']*\s?$/u.test(text.slice(Math.max(0, end - 4), end)) || text[end] === ',';
}
