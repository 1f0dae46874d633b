import { isTitleWord } from '../roles/role-nouns.ts';
import { DETERMINERS } from '../roles/role-words.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { gapAfter, isSpaced, type Passage } from '../text/passage.ts';
import type { Source } from './source.ts';

/** How a possible speaker stands to the verbs of its sentence. */
export interface Cue {
  /** Word that reports, as an index into the passage; -1 where none belongs to the source. */
  readonly verb: number;
  readonly plain: boolean;
  /** after: "Smith said"; apposed: "Smith, the mayor, said"; before: "said Smith"; according: "according to Smith". */
  readonly order: 'none' | 'after' | 'apposed' | 'before' | 'according';
  /** Is told, asked, accused …, or stands after a preposition: no subject. */
  readonly isObject: boolean;
  /** "Smith's": the source owns something. */
  readonly isPossessive: boolean;
  /** Nothing of the sentence stands before it, save a title. */
  readonly isSentenceStart: boolean;
}

const NONE = { verb: -1, plain: false, order: 'none' } as const;
const AUXILIARY = new Set(
  'has have had also then later who is was would will could did does do not never once already just even both all be been being always still further himself herself recently quickly immediately once again first'.split(
    ' ',
  ),
);
/** Words of a title between "according to" and a name. */
const LONGEST_TITLE = 5;
const QUALIFIERS = new Set(
  'former acting interim senior deputy assistant police army state local party company'.split(' '),
);
const BE = new Set('is was are were be been being'.split(' '));
/** Verbs that take the one spoken to. */
const TELLING = new Set(
  'tell tells told telling ask asks asked asking inform informs informed remind reminds reminded warn warns warned'.split(
    ' ',
  ),
);
/** Verbs whose object stands right behind them. */
const TAKING = new Set('told asked asks tells urged accused called criticized praised'.split(' '));
const TOLD = new Set('told tells tell telling'.split(' '));
const NOUN_BEFORE_NAME = /^[\p{L}'’.-]+$/u;
const OBJECT_AFTER = new Set(
  'to of by about with from for against on at in like than between among into over under per'.split(' '),
);

/** Reads the words around a source. Looks at one sentence and a bounded number of words. */
export function readCue(passage: Passage, source: Source): Cue {
  const { words } = passage;
  const { sentence } = words[source.first]!;
  const start = findPhraseStart(passage, source);
  const before = start - 1;
  const isPossessive = ownsSomething(passage, source);
  const isBeforeIn = isIn(passage, before, sentence);
  const shared = { isPossessive, isSentenceStart: !isBeforeIn, isObject: false };
  const previous = isBeforeIn ? words[before]!.lower : '';
  const according = findAccording(passage, before, sentence);
  if (according !== -1) return { ...shared, verb: according, plain: true, order: 'according' };
  if (previous === 'per') return { ...shared, verb: before, plain: true, order: 'according' };
  const isInside = isInsidePhrase(passage, source);
  const verb = findVerbAfter(passage, source, sentence);
  if (verb)
    return {
      ...shared,
      ...verb,
      isObject: isInside || OBJECT_AFTER.has(previous) || (previous === 'told' && verb.order !== 'after'),
    };
  const isObject = isInside || OBJECT_AFTER.has(previous) || TAKING.has(previous);
  if (isSpeechVerb(previous) && !isPossessive) {
    // "told Smith" reports to Smith; "said Smith", "asked Smith" after a quotation report what Smith says.
    return {
      ...shared,
      isObject: TOLD.has(previous),
      verb: before,
      plain: isPlainSpeechVerb(previous),
      order: 'before',
    };
  }
  return { ...shared, ...NONE, isObject };
}

/** Whether a word belongs to a sentence and stands outside of quotations. */
function isIn({ words }: Passage, at: number, sentence: number): boolean {
  const word = words[at];
  return word !== undefined && word.sentence === sentence && word.quote === -1;
}

function ownsSomething({ words, text }: Passage, { last, kind }: Source): boolean {
  const { lower, end } = words[last]!;
  if (/['’]s?$/.test(lower) && kind !== 'he' && kind !== 'she') return true;
  const sign = text[end];
  return (sign === "'" || sign === '’') && /^['’]s?\b/.test(text.slice(end, end + 2));
}

/** The "according" before a name, over the words of a title: "according to the former mayor Ada Okafor"; -1 where there is none. */
function findAccording(passage: Passage, before: number, sentence: number): number {
  const { words } = passage;
  for (let at = before; isIn(passage, at, sentence) && before - at <= LONGEST_TITLE; at -= 1) {
    const { lower, mention } = words[at]!;
    if (lower === 'to')
      return isIn(passage, at - 1, sentence) && words[at - 1]!.lower === 'according' ? at - 1 : -1;
    if (mention !== -1 || !(DETERMINERS.has(lower) || QUALIFIERS.has(lower) || isTitleWord(lower))) return -1;
  }
  return -1;
}

/** First word of the title and article before a name: "said the Home Secretary Suella Braverman". */
function findPhraseStart(passage: Passage, source: Source): number {
  const { words, text } = passage;
  let start = source.first;
  const sentence = words[start]!.sentence;
  for (let at = start - 1; at >= 0 && source.first - at <= 8; at -= 1) {
    const word = words[at]!;
    if (word.sentence !== sentence || word.quote !== -1) break;
    const gap = gapAfter(passage, at);
    if (gap !== ' ' && !/^\.?,?\s$/.test(gap)) break;
    if (isSpeechVerb(word.lower)) return at + 1;
    const written = text.slice(word.start, word.end);
    if (!NOUN_BEFORE_NAME.test(written) || OBJECT_AFTER.has(word.lower)) {
      if (word.lower !== 'of' && word.lower !== 'for' && word.lower !== 'at') break;
    }
    const hasComma = gap.includes(',');
    if (!hasComma && isCapitalised(written)) start = at;
    else if (word.lower === 'the' || word.lower === 'a' || word.lower === 'an')
      return at === start - 1 ? at : start;
    else if (hasComma && at === start - 1) break;
  }
  return start;
}

/** "Smith, 32, of Leeds, said Sgt. Hall.": the verb belongs to the name after it, where that ends the clause. */
function isInverted(passage: Passage, verb: number): boolean {
  const { words } = passage;
  let name = verb + 1;
  while (name < verb + 4 && words[name] && !words[name]!.isPerson) name += 1;
  if (!words[name]?.isPerson || words[name]!.sentence !== words[verb]!.sentence) return false;
  let last = name;
  while (words[last + 1]?.mention === words[name]!.mention) last += 1;
  return /^[’'s]*\s*[.,;)]/.test(gapAfter(passage, last));
}

/** "the head of the Foundation", "the Foundation (TF)": part of another's title or a gloss. */
function isInsidePhrase(passage: Passage, source: Source): boolean {
  const { words } = passage;
  let at = source.first - 1;
  if (at < 0 || words[at]!.sentence !== words[source.first]!.sentence) return false;
  if (gapAfter(passage, at).endsWith('(')) return true;
  if (words[at]!.lower === 'the') at -= 1;
  return (
    at >= 0 && OBJECT_AFTER.has(words[at]!.lower) && words[at]!.sentence === words[source.first]!.sentence
  );
}

function findVerbAfter(
  passage: Passage,
  source: Source,
  sentence: number,
): Pick<Cue, 'verb' | 'plain' | 'order'> | null {
  const { words } = passage;
  let apposed = false;
  let clean = true;
  for (let at = source.last + 1; at <= source.last + 26 && isIn(passage, at, sentence); at += 1) {
    const { lower } = words[at]!;
    const gap = isSpaced(passage, at - 1) ? ' ' : gapAfter(passage, at - 1);
    if (gap !== ' ' && /[;:]/.test(gap)) return null;
    if (gap !== ' ' && /[,()—–-]/.test(gap)) apposed = true;
    if (isSpeechVerb(lower)) {
      // "was accused" reports what others say.
      if (BE.has(words[at - 1]!.lower) && !lower.endsWith('ing')) return null;
      if (apposed && !TELLING.has(lower) && isInverted(passage, at)) return null;
      const plain = isPlainSpeechVerb(lower);
      if (clean && !apposed) return { verb: at, plain, order: 'after' };
      return apposed && (plain || /[,)—–]/.test(gap)) ? { verb: at, plain, order: 'apposed' } : null;
    }
    if (!AUXILIARY.has(lower) && !lower.endsWith('ly')) {
      clean = false;
      if (!apposed && at > source.last + 4) return null;
    }
  }
  return null;
}
