import { isTitleWord } from '../roles/role-nouns.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/** Words of titles, parties and employers between a verb and the name behind it. */
const LONGEST_TITLE = 8;
/** Somebody else is spoken of in front of the name: "said a friend of Ada", "told Ada". */
const OTHERS = new Set('a an one of for to at from about with by on in who or'.split(' '));
/** What may follow the name and say no more than what about, where or when. */
const REST = /^\s(?:on|of|at|in|about|after|before|during|when|while|as|this|last|yesterday|earlier)\s/u;

/**
 * The person whose name ends the words right behind a quotation that ends in a comma, a plain verb of speech first: “…,” said
 * Socialist S&D legislator Ada Okafor; or the "he" that says it where the sentence goes on to name its source: “…,”
 * he said, according to the Argus. Null where anything else stands between.
 */
export function findPlainInverted(
  { passage, quotation }: QuoteView,
  candidates: readonly Candidate[],
): Source | null {
  const { words, text } = passage;
  const next = quotation.lastWord + 1;
  const { sentence } = words[quotation.lastWord]!;
  if (
    words[next]?.sentence !== sentence ||
    !/,["”’']*\s?$/u.test(text.slice(quotation.end - 3, quotation.end))
  )
    return null;
  const at = isPlainSpeechVerb(words[next]!.lower) ? findName(passage, next + 1, sentence) : next;
  if (at === null) return null;
  const source = startingAt(candidates, at);
  if (source?.kind === 'person' && at > next) return isWhole(passage, source.last) ? source : null;
  const isPronoun = (source?.kind === 'he' || source?.kind === 'she') && at === next;
  const isRelayed = /^,\s(?:according\sto|per)\s/u.test(gapFrom(passage, at + 1));
  return isPronoun && isRelayed && isPlainSpeechVerb(words[at + 1]?.lower ?? '') ? source : null;
}

/** Whether a name ends at a word, and nobody else is named with it. */
function isWhole({ text, words }: Passage, last: number): boolean {
  const rest = text.slice(words[last]!.end, words[last]!.end + 16);
  return /^(?:\s*[,.;)—–]|$)/u.test(rest) || REST.test(rest);
}

function gapFrom({ text, words }: Passage, at: number): string {
  const end = words[at]?.end ?? text.length;
  return text.slice(end, end + 16);
}

/** The first word of the first person named from a word on, over titles and employers; null where somebody else is meant. */
function findName({ words, text }: Passage, from: number, sentence: number): number | null {
  for (let at = from; at <= from + LONGEST_TITLE; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence || word.quote !== -1) return null;
    if (word.isPerson) return at;
    // "Co-Founder and CEO Ada Okafor", not "the mayor and Ada Okafor"
    if (word.lower === 'and' && !isTitleWord(words[at + 1]?.lower ?? '')) return null;
    if (OTHERS.has(word.lower) || isPlainSpeechVerb(word.lower)) return null;
    const following = words[at + 1];
    if (!following || /[,:;()“"—–]/u.test(text.slice(word.end, following.start))) return null;
  }
  return null;
}

function startingAt(candidates: readonly Candidate[], at: number): Source | null {
  for (const candidate of candidates)
    if (candidate.type === 'source' && candidate.source.first === at) return candidate.source;
  return null;
}
