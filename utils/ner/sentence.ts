import { KNOWN_NAMES, type KnownList } from './known-names.ts';
import type { Lexeme } from './lexeme.ts';
import { PLAIN_TITLES } from './lists/words.ts';
import type { PhraseMatch } from './phrases.ts';

/** How a whole sentence is written: names stand out in a normal one only. */
export type SentenceCasing = 'normal' | 'title' | 'upper' | 'lower';

/** A stretch of capitalised words: token indexes, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** First letters in lower case, of capitalised words and of all; empty for a single word. */
  readonly initials: readonly string[];
}

/** A sentence as the features see it. */
export interface Sentence {
  readonly words: readonly Lexeme[];
  readonly isLink: readonly boolean[];
  readonly casing: SentenceCasing;
  /** Index into `runs` and `wideRuns` for each token, -1 outside. */
  readonly runOf: Int16Array;
  readonly runs: readonly Run[];
  /** Runs joined over "of", "the", "and", "for": "Ministry of Foreign Affairs". */
  readonly wideRunOf: Int16Array;
  readonly wideRuns: readonly Run[];
  readonly known: readonly PhraseMatch<KnownList>[];
}

const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  'on',
  'in',
  'to',
  'de',
  'la',
  'del',
  'des',
  'du',
  'e',
  'y',
  'et',
  'al',
  'el',
  "'s",
]);

function casingOf(words: readonly Lexeme[]): SentenceCasing {
  let letters = 0;
  let upper = 0;
  let long = 0;
  let longCapital = 0;
  let capital = 0;
  for (const word of words) {
    if (word.casing === 'none') continue;
    letters++;
    if (word.isCapital) capital++;
    if (word.casing === 'upper' || (word.form.length === 1 && word.isCapital)) upper++;
    if (word.form.length < 4) continue;
    long++;
    if (word.isCapital) longCapital++;
  }
  if (letters === 0) return 'normal';
  if (letters >= 3 && upper >= letters * 0.8) return 'upper';
  if (long >= 4 && longCapital >= long * 0.8) return 'title';
  return capital === 0 ? 'lower' : 'normal';
}

/** Longest acronym that is looked for. */
const LONGEST_ACRONYM = 9;

/** First letters of a stretch of words in lower case: of the capitalised ones, and of all. */
export function initialsOf(words: readonly Lexeme[], start: number, end: number): string[] {
  if (end - start < 2) return [];
  let capitals = '';
  let all = '';
  for (let i = start; i < end && all.length < LONGEST_ACRONYM; i++) {
    const word = words[i]!;
    if (!word.isWord) continue;
    all += word.lower[0]!;
    if (word.isCapital) capitals += word.lower[0]!;
  }
  return all === capitals ? [all] : [capitals, all];
}

const createRun = (words: readonly Lexeme[], start: number, end: number): Run => ({
  start,
  end,
  initials: initialsOf(words, start, end),
});

/**
 * "The" at the start of a sentence or a quotation is an article, rarely a part of the name behind it; a plain title is
 * never one.
 */
function opensNoRun(words: readonly Lexeme[], i: number): boolean {
  const word = words[i]!;
  if (word.form === 'The') return words[i - 1]?.isWord !== true;
  return PLAIN_TITLES.has(word.lower) && words[i + 1]?.isCapital === true;
}

function findRuns(words: readonly Lexeme[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.isCapital || opensNoRun(words, start)) continue;
    let end = start + 1;
    for (;;) {
      if (words[end]?.isCapital) end++;
      else if (words[end]?.form === '-' && words[end + 1]?.isCapital) end += 2;
      else break;
    }
    runs.push(createRun(words, start, end));
    start = end;
  }
  return runs;
}

function widenRuns(words: readonly Lexeme[], runs: readonly Run[]): Run[] {
  const wide: Run[] = [];
  for (const run of runs) {
    const last = wide[wide.length - 1];
    let between = last?.end ?? 0;
    while (last !== undefined && between < run.start && CONNECTORS.has(words[between]!.form)) between++;
    if (last !== undefined && between === run.start && run.start - last.end <= 2)
      wide[wide.length - 1] = createRun(words, last.start, run.end);
    else wide.push(run);
  }
  return wide;
}

function indexRuns(length: number, runs: readonly Run[]): Int16Array {
  const runOf = new Int16Array(length).fill(-1);
  for (const [index, { start, end }] of runs.entries()) runOf.fill(index, start, end);
  return runOf;
}

/** Works out what the features need of a sentence as a whole. */
export function createSentence(words: readonly Lexeme[], isLink: readonly boolean[]): Sentence {
  const runs = findRuns(words);
  const wideRuns = widenRuns(words, runs);
  return {
    words,
    isLink,
    casing: casingOf(words),
    runs,
    runOf: indexRuns(words.length, runs),
    wideRuns,
    wideRunOf: indexRuns(words.length, wideRuns),
    known: KNOWN_NAMES.match(words.map((word) => word.form)),
  };
}
