import type { Span } from '../../types.ts';
import { isSpeechVerb } from '../speech-verbs.ts';

// Written without their dot. A full stop after one of these ends no sentence.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st sen sens rep reps del cllr gov gen col lt maj capt cmdr sgt cpl pvt adm hon pres supt ' +
    'det insp no vs v etc eg ie cf al inc ltd co corp dept est fig jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ave blvd mt ft u.s u.k u.n e.u d.c a.m p.m ph.d messrs'
  ).split(' '),
);

const STOP = /[.!?…]+["”’')\]]*(?=\s|$)/gu;

/**
 * Sentences of one block, in order, covering it. What stands inside a quotation does not end a sentence, so that
 * "“I came. I saw,” he said." is one.
 *
 * @param quotes the block's quotations, in order
 */
export function splitSentences(text: string, block: Span, quotes: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let next = 0;
  // Cut out, so that a search without a find ends with the block and not with the text.
  for (const { 0: marks, index } of text.slice(block.start, block.end).matchAll(STOP)) {
    const at = block.start + index;
    const end = at + marks.length;
    while (next < quotes.length && quotes[next]!.end < end) next += 1;
    const quote = quotes[next];
    if (quote && quote.start < at && end < quote.end) continue;
    if (!endsSentence(text, block, at, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

function endsSentence(text: string, block: Span, at: number, end: number): boolean {
  if (end >= block.end) return true;
  const after = text.slice(end, Math.min(end + 90, block.end)).trimStart();
  if (/^\p{Ll}/u.test(after)) return false;
  const mark = text[at];
  if (mark === '.' && end === at + 1) {
    const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(block.start, at - 16), at))?.[0] ?? '';
    if (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())) return false;
  }
  // “Why?” Smith asked: the question ends inside the sentence.
  if ((mark === '?' || mark === '!') && /["”’']/u.test(text[end - 1] ?? '')) {
    const words = after.match(/[\p{L}'’-]+|[.:;“"]/gu) ?? [];
    for (const word of words.slice(0, 5)) {
      if (/[.:;“"]/u.test(word)) break;
      if (isSpeechVerb(word.toLowerCase())) return false;
    }
  }
  return true;
}
