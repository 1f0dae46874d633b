import { gapAfter, type Passage } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** So few words behind the quotation, its own comma and the rankers say who speaks it. */
const TOUCHING = 2;

const SAYS = new Set('says said adds added writes wrote'.split(' '));

/**
 * Who says the whole sentence that a quotation is part of, at its end: "This is a “very high commitment” to the valley,
 * says Ada Okafor, a surveyor"; "…, as the Argus put it". Null where the sentence does not end so, or where more than one
 * clause behind the quotation reports.
 */
export function findClosing(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words, text } = passage;
  const { sentence } = words[quotation.lastWord]!;
  if (/[,.!?]["”’']*$/.test(text.slice(quotation.end - 3, quotation.end))) return null;
  let found: Source | null = null;
  for (const candidate of candidates) {
    if (candidate.type !== 'source') continue;
    const { source, cue } = candidate;
    if (words[source.first]!.sentence !== sentence || cue.verb === -1 || cue.isPossessive) continue;
    if (source.first < quotation.firstWord) {
      // "Hall said it was “…”, which is right, Marsh said": that clause may report.
      if (cue.plain && SAYS.has(words[cue.verb]!.lower)) return null;
      continue;
    }
    if (
      !SAYS.has(words[cue.verb]!.lower) ||
      cue.isObject ||
      cue.order === 'according' ||
      cue.verb <= quotation.lastWord
    )
      continue;
    if (Math.min(cue.verb, source.first) - quotation.lastWord <= TOUCHING) continue;
    if (!isSetOff(passage, Math.min(cue.verb, source.first), quotation.lastWord)) continue;
    if (source.kind !== 'person' && source.kind !== 'organisation') return null;
    const isEnd = cue.order === 'after' ? isClosed(passage, cue.verb) : isClosed(passage, source.last);
    if (!isEnd) continue;
    if (found) return null;
    found = source;
  }
  return found;
}

/** Whether a comma parts the clause from what it reports, an article or title and "as" left aside. */
function isSetOff(passage: Passage, first: number, after: number): boolean {
  for (let at = first; at > after && first - at < 6; at -= 1) {
    const gap = gapAfter(passage, at - 1);
    if (/[,”"’]/.test(gap)) return /,/.test(gap);
    if (!/^\s$/.test(gap)) return false;
  }
  return false;
}

function isClosed(passage: Passage, last: number): boolean {
  const { words } = passage;
  const rest = gapAfter(passage, last);
  if (/^\s*[,.;)—–]/.test(rest) || words[last + 1]?.sentence !== words[last]!.sentence) return true;
  // "as the Argus put it"
  return words[last + 1]!.lower === 'it' && words[last + 2]?.sentence !== words[last]!.sentence;
}
