import { DETERMINERS, PREPOSITIONS } from '../roles/role-words.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { Candidate, SourceCandidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** Words between a verb that reports and the quotation in what it reports. */
const FARTHEST = 40;
/** The same for a verb that may also judge: "thanked the mayor for “…”". */
const FARTHEST_LOOSE = 12;
/** The same for a participle that takes up the sentence's subject: "…, calling it a “…”". */
const NEAR_PARTICIPLE = 5;
const NAMED: ReadonlySet<Source['kind']> = new Set<Source['kind']>(['person', 'organisation', 'who']);
const RELATIVE = new Set('which that what whom whose'.split(' '));
const BE = new Set('is was are were'.split(' '));

/**
 * The subject of the clause whose report a quotation of part of a sentence stands in: "Ada Okafor said that the mayor had
 * shown “great charm”", "Okafor left early, calling it “a farce”". The one spoken of there ("the mayor") says nothing. Null
 * where no clause before the quotation reports it, or a later one does.
 */
export function findReporting(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words } = passage;
  const { sentence } = words[quotation.firstWord]!;
  const own = candidates.filter(
    (candidate): candidate is SourceCandidate =>
      candidate.type === 'source' && words[candidate.source.first]!.sentence === sentence,
  );
  if (own.length === 0 || own.some((candidate) => isLaterReport(candidate, quotation.lastWord))) return null;
  for (let at = quotation.firstWord - 1; words[at]?.sentence === sentence; at -= 1) {
    const distance = quotation.firstWord - at;
    if (distance > FARTHEST) return null;
    const { lower, quote } = words[at]!;
    if (quote !== -1 || !isSpeechVerb(lower)) continue;
    if (isNoun(passage, at)) continue;
    const claiming = own.find(({ source, cue }) => cue.verb === at && source.first < quotation.firstWord);
    if (claiming) return distance > FARTHEST_LOOSE && !claiming.cue.plain ? null : take(passage, claiming);
    if (!isParticiple(passage, at)) return null;
    const subject = own.find(({ cue }) => cue.isSentenceStart);
    return subject?.source.kind === 'person' && distance <= NEAR_PARTICIPLE ? take(passage, subject) : null;
  }
  return null;
}

/** A subject that may speak: no object, no owner, nobody whom only a relative clause is about. */
function take(passage: Passage, { source, cue }: SourceCandidate): Source | null {
  if (cue.isObject || cue.isPossessive || !NAMED.has(source.kind)) return null;
  if (cue.order !== 'after' && cue.order !== 'apposed' && !cue.isSentenceStart) return null;
  const before = passage.words[source.first - 1]?.lower ?? '';
  const isRelative =
    !cue.isSentenceStart &&
    RELATIVE.has(before === 'the' ? (passage.words[source.first - 2]?.lower ?? '') : before);
  if (source.kind === 'who' ? !/^,\s$/.test(gapAfter(passage, source.first - 1)) : isRelative) return null;
  return source;
}

/** "…, Hall said", behind the quotation. */
function isLaterReport({ source, cue }: SourceCandidate, lastWord: number): boolean {
  return source.first > lastWord && cue.verb > lastWord && cue.plain && !cue.isObject && !cue.isPossessive;
}

/** "…, calling it": what the subject of the sentence does, too. */
function isParticiple(passage: Passage, at: number): boolean {
  return passage.words[at]!.lower.endsWith('ing') && /^,\s$/.test(gapAfter(passage, at - 1));
}

/** "the claim", "of praise", "terror attack is": a word that is a verb elsewhere. */
function isNoun({ words }: Passage, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  return DETERMINERS.has(before) || PREPOSITIONS.has(before) || /['’]s?$/.test(before) || BE.has(after);
}
