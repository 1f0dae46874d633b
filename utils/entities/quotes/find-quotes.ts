import type { Span } from '../../types.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import type { Quoted } from './find-quoted.ts';

/** A quotation of speech or writing that somebody is the author of. */
export interface Quotation extends Span {
  readonly block: number;
  /** First word inside, as an index into the passage. */
  readonly firstWord: number;
  /** Last word inside. */
  readonly lastWord: number;
  readonly continues: boolean;
}

const CALLING = new Set(
  'called calls calling known titled entitled named dubbed nicknamed headlined captioned labelled labeled termed'.split(
    ' ',
  ),
);
const BE = new Set('is are was were be been being'.split(' '));
const SMALL = new Set('a an the of and or in on at to for from by with as but is vs'.split(' '));

/** Keeps of all that stands in marks what is a quotation: no scare quotes, no titles of works, no nicknames. */
export function findQuotes(passage: Passage, quoted: readonly Quoted[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const span of quoted) {
    const firstWord = findWord(passage, span.start);
    const lastWord = findWord(passage, span.end) - 1;
    if (lastWord < firstWord) continue;
    const quotation = {
      start: span.start,
      end: span.end,
      block: span.block,
      firstWord,
      lastWord,
      continues: span.continues,
    };
    if (span.labelled || isQuotation(passage, span, quotation)) kept.push(quotation);
  }
  return kept;
}

function isQuotation(passage: Passage, span: Quoted, { firstWord, lastWord }: Quotation): boolean {
  const length = lastWord - firstWord + 1;
  const inner = passage.text.slice(span.start, span.end);
  const ends = /[.,!?…][”"’'»]*$|[,.!?]$/u.test(inner);
  const cue = findCue(passage, firstWord, lastWord);
  if (length >= 4) {
    if (length < 12 && isTitleCase(passage, firstWord, lastWord) && !isSpoken(passage, firstWord, lastWord))
      return false;
    return !span.single || ends || cue !== null;
  }
  if (span.single) return ends && cue === 'plain';
  if (isTitleCase(passage, firstWord, lastWord) && !isSpoken(passage, firstWord, lastWord)) return false;
  return cue !== null || (/[.!?…][”"]*$/u.test(inner) && isLedInByColon(passage, span.start));
}

/** "Another was blunter: “It’s over.”": a whole sentence behind a colon. */
function isLedInByColon({ text }: Passage, start: number): boolean {
  return (
    /\p{Ll}:\s$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^["“]\p{Lu}/u.test(text.slice(start, start + 2))
  );
}

/** Whether the sentence around a quotation reports words, outside of any quotation. */
function findCue(passage: Passage, firstWord: number, lastWord: number): 'plain' | 'loose' | null {
  const { words } = passage;
  let cue: 'plain' | 'loose' | null = null;
  const look = (at: number): boolean => {
    const word = words[at]!;
    if (word.quote !== -1) return true;
    if (CALLING.has(word.lower) && at === firstWord - 1) return false;
    if (isPassive(passage, at)) return true;
    if (isPlainSpeechVerb(word.lower)) cue = 'plain';
    else if (isSpeechVerb(word.lower)) cue ??= 'loose';
    else if (word.lower === 'according') cue = 'plain';
    return true;
  };
  for (
    let at = firstWord - 1;
    at >= 0 && words[at]!.sentence === words[firstWord]!.sentence && firstWord - at < 30;
    at -= 1
  )
    if (!look(at)) break;
  for (
    let at = lastWord + 1;
    at < words.length && words[at]!.sentence === words[lastWord]!.sentence && at - lastWord < 30;
    at += 1
  )
    if (!look(at)) break;
  return cue;
}

/** "is said to", "was described as": nobody here says it. */
function isPassive({ words }: Passage, at: number): boolean {
  return BE.has(words[at - 1]?.lower ?? '') && !words[at]!.lower.endsWith('ing');
}

/** Whether a verb of speech leads to the quotation with a comma or colon, or follows it within a few words. */
function isSpoken(passage: Passage, firstWord: number, lastWord: number): boolean {
  const { words } = passage;
  const former = words[firstWord - 1];
  if (former && /[,:]/.test(gapAfter(passage, firstWord - 1)) && isSpeechVerb(former.lower)) return true;
  if (!/[,!?]/.test(gapAfter(passage, lastWord))) return false;
  for (let at = lastWord + 1; at <= lastWord + 3; at += 1) {
    if (words[at]?.sentence === words[lastWord]!.sentence && isPlainSpeechVerb(words[at]!.lower)) return true;
  }
  return false;
}

function isTitleCase(passage: Passage, firstWord: number, lastWord: number): boolean {
  for (let at = firstWord; at <= lastWord; at += 1) {
    const { start, end, lower } = passage.words[at]!;
    if (!SMALL.has(lower) && !isCapitalised(passage.text.slice(start, end)) && !/^\d/.test(lower))
      return false;
  }
  return true;
}
