import type { Span } from '../types.ts';

/** The longest sentence that is kept with a note, in UTF-16 code units. */
const LONGEST_SENTENCE = 600;

/** A full stop after one of these, or after an initial, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|St|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Maj|Cmdr|Adm|Sen|Rep|Gov|Pres|Supt|Insp|Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|vs|v|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)*\p{Lu})\.\s*$/u;

/**
 * The sentence around a span of a block's text, trimmed. A sentence of more than 600 code units is cut around the
 * span and shows it by an ellipsis. The span is in offsets of `text`.
 */
export function sentenceAround(text: string, span: Span, lang: string | null): string {
  const { start, end } = findBounds(text, span, lang);
  if (end - start <= LONGEST_SENTENCE) return text.slice(start, end).trim();
  const room = Math.max(LONGEST_SENTENCE - (span.end - span.start), 0);
  const from = Math.max(start, span.start - (room >> 1));
  const to = Math.min(end, from + LONGEST_SENTENCE);
  const cut = text.slice(from, to).toWellFormed().trim();
  return `${from > start ? '…' : ''}${cut}${to < end ? '…' : ''}`;
}

/** How far around the span a sentence is looked for: the segmenter is slow on very long text. */
const SEARCH = 2_000;

function findBounds(text: string, span: Span, lang: string | null): Span {
  const from = Math.max(0, span.start - SEARCH);
  const around = text.slice(from, span.end + SEARCH);
  let start = 0;
  let previous = '';
  for (const { segment, index } of createSegmenter(lang).segment(around)) {
    const isContinued = previous !== '' && ABBREVIATION.test(previous);
    if (!isContinued && from + index > span.start) break;
    if (!isContinued) start = index;
    previous = isContinued ? previous + segment : segment;
    if (from + index + segment.length >= span.end && !ABBREVIATION.test(previous)) break;
  }
  return { start: from + start, end: from + start + previous.length };
}

function createSegmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  } catch {
    // A page may declare a language tag that is none.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
