import type { EntityKind } from '../types.ts';
import { bin, type Evidence, type WordEvidence } from './evidence.ts';
import { mix, mix2 } from './hash.ts';
import type { KnownList } from './known-names.ts';
import type { Lexeme } from './lexeme.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Run, Sentence } from './sentence.ts';

/** A growing list of feature hashes; `ends[i]` closes the features of token i. */
export class FeatureList {
  hashes = new Int32Array(8192);
  length = 0;
  ends: number[] = [];

  push(hash: number): void {
    if (this.length === this.hashes.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.length++] = hash;
  }

  endToken(): void {
    this.ends.push(this.length);
  }

  clear(): void {
    this.length = 0;
    this.ends = [];
  }
}

/**
 * Template numbers. They are a part of the model: a change here needs a training. `WINDOW` templates take the
 * five numbers from their own on, one for each place from -2 to 2.
 */
const LOWER = 0;
const FORM = 5;
const SHAPE = 10;
const FINE = 15;
const MIDDLE = 20;
const COARSE = 25;
const LISTED = 30;
const PREFIX = 40;
const SUFFIX = 41;
const SUFFIX_NEAR = 42;
const PAIRS = 50;
const RUN = 80;
const WIDE_RUN = 220;
const SENTENCE = 115;
const DOCUMENT = 120;
const KNOWN = 140;
const LEXICON = 145;

/** Numbers of the ways a sentence is written. */
export const CASINGS = { normal: 0, title: 1, upper: 2, lower: 3 } as const;
const KNOWN_LISTS: Record<KnownList, number> = { organisation: 0, body: 1, product: 2 };

/** Places from which a word is seen: from -2, as the word after next, to 2, as the last but one. */
export const REACH = 2;

/** Features of a word by itself, seen from `step` places away: the same wherever it stands. */
export function pushLexeme(list: FeatureList, word: Lexeme, step: number): void {
  const at = step + REACH;
  const isNear = step >= -1 && step <= 1;
  list.push(mix(LOWER + at, word.lowerHash));
  if (word.fine >= 0) {
    list.push(mix(FINE + at, word.fine));
    list.push(mix(MIDDLE + at, word.middle));
    if (isNear) list.push(mix(COARSE + at, word.coarse));
  } else if (isNear) list.push(mix(FINE + at, -1));
  for (let bits = word.lists, bit = 0; bits !== 0; bits >>= 1, bit++)
    if ((bits & 1) !== 0) list.push(mix(LISTED + at, bit));
  if (step === 0) {
    list.push(mix(FORM, word.formHash));
    for (const prefix of word.prefixes) list.push(mix(PREFIX, prefix));
    for (const suffix of word.suffixes) list.push(mix(SUFFIX, suffix));
  } else if (isNear && word.suffixes[2] !== undefined) list.push(mix(SUFFIX_NEAR + at, word.suffixes[2]));
}

/** How the words around token `i` are written. A word outside of the sentence counts as one more way. */
function pushShapes(list: FeatureList, { words, casing }: Sentence, i: number): void {
  const written = CASINGS[casing] * 7919;
  for (let step = -REACH; step <= REACH; step++)
    list.push(mix(SHAPE + step + REACH, (words[i + step]?.shape ?? 1) + written));
}

function pushPairs(list: FeatureList, { words, casing }: Sentence, i: number): void {
  const word = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1];
  const written = CASINGS[casing] * 7919;
  const shape = word.shape + written;
  const lowerBefore = before?.lowerHash ?? 1;
  const lowerAfter = after?.lowerHash ?? 2;
  const shapeBefore = before?.shape ?? 1;
  const shapeAfter = after?.shape ?? 2;
  const middleBefore = before?.middle ?? -2;
  const middleAfter = after?.middle ?? -3;
  list.push(mix2(PAIRS, lowerBefore, word.lowerHash));
  list.push(mix2(PAIRS + 1, word.lowerHash, lowerAfter));
  list.push(mix2(PAIRS + 2, lowerBefore, lowerAfter));
  list.push(mix2(PAIRS + 3, middleBefore, word.middle));
  list.push(mix2(PAIRS + 4, word.middle, middleAfter));
  list.push(mix2(PAIRS + 5, middleBefore, middleAfter));
  list.push(mix2(PAIRS + 6, shapeBefore, shape));
  list.push(mix2(PAIRS + 7, shape, shapeAfter));
  list.push(mix2(PAIRS + 8, shapeBefore ^ (shapeAfter << 1), shape));
  list.push(mix2(PAIRS + 9, lowerBefore, shape));
  list.push(mix2(PAIRS + 10, lowerAfter, shape));
  list.push(mix2(PAIRS + 11, words[i - 2]?.lowerHash ?? 1, lowerBefore));
  list.push(mix2(PAIRS + 12, lowerAfter, words[i + 2]?.lowerHash ?? 2));
  list.push(mix2(PAIRS + 13, word.fine, shape));
  list.push(mix2(PAIRS + 14, before?.fine ?? -2, shape));
  list.push(mix2(PAIRS + 15, after?.fine ?? -3, shape));
  list.push(mix2(PAIRS + 16, words[i - 2]?.middle ?? -2, middleBefore));
  list.push(mix2(PAIRS + 17, middleAfter, words[i + 2]?.middle ?? -3));
  list.push(mix2(PAIRS + 18, (middleBefore + 5) * 512 + middleAfter, shape));
}

/** What the document says of a run: of its last word, and whether an acronym of it stands somewhere. */
function runEvidence(words: readonly Lexeme[], run: Run, evidence: Evidence): number {
  const of = evidence.get(words[run.end - 1]!.lower);
  const hasAcronym = run.initials.some((initials) => (evidence.get(initials)?.acronym ?? 0) > 0);
  if (of === undefined) return hasAcronym ? 16 : 0;
  return (
    (of.afterTitle > 0 ? 1 : 0) +
    (of.bySaying > 0 ? 2 : 0) +
    (of.inOrganisation > 0 ? 4 : 0) +
    (of.lower > 0 ? 8 : 0) +
    (hasAcronym ? 16 : 0)
  );
}

function pushRun(
  list: FeatureList,
  words: readonly Lexeme[],
  evidence: Evidence,
  i: number,
  run: Run,
  template: number,
): void {
  const first = words[run.start]!;
  const last = words[run.end - 1]!;
  const before = words[run.start - 1];
  const after = words[run.end];
  const length = Math.min(run.end - run.start, 6);
  const place = Math.min(i - run.start, 3) * 8 + Math.min(run.end - 1 - i, 3);
  const where = i === run.start ? 0 : i === run.end - 1 ? 2 : 1;
  list.push(mix(template, length * 64 + place));
  list.push(mix2(template + 1, first.lowerHash, where));
  list.push(mix2(template + 2, last.lowerHash, where));
  list.push(mix2(template + 3, before?.lowerHash ?? 1, where));
  list.push(mix2(template + 4, after?.lowerHash ?? 2, where));
  list.push(mix2(template + 5, first.fine, where));
  list.push(mix2(template + 6, last.fine, where));
  list.push(mix2(template + 7, before?.middle ?? -2, length));
  list.push(mix2(template + 8, after?.middle ?? -3, length));
  list.push(mix2(template + 10, runEvidence(words, run, evidence), Math.min(length, 3) * 3 + where));
  list.push(mix2(template + 9, first.middle * 512 + last.middle, length));
  list.push(mix2(template + 11, last.lists, where));
  list.push(mix2(template + 12, first.lists, where));
  list.push(mix2(template + 13, last.shape, where * 8 + length));
  list.push(mix2(template + 14, last.suffixes[2] ?? last.lowerHash, where));
  list.push(mix2(template + 15, first.middle * 64 + last.coarse, where));
}

function pushEvidence(list: FeatureList, word: Lexeme, of: WordEvidence, template: number): void {
  const cased = bin(of.lower) * 4 + bin(of.capital);
  const shown = word.isCapital ? 1 : 0;
  list.push(mix2(template, cased, shown));
  if (shown === 0 && of.capital === 0) return;
  list.push(mix2(template + 1, bin(of.total), shown));
  if (of.afterTitle > 0) list.push(mix2(template + 2, bin(of.afterTitle), shown));
  if (of.bySaying > 0) list.push(mix2(template + 3, bin(of.bySaying), shown));
  list.push(mix2(template + 4, bin(of.first) * 4 + bin(of.last), shown));
  if (of.inOrganisation > 0) list.push(mix2(template + 5, bin(of.inOrganisation), shown));
  if (of.acronym > 0) list.push(mix2(template + 6, of.acronym, word.casing === 'upper' ? 1 : 0));
}

/** The place of a token in a name: alone, first, inner, last. */
export const placeIn = (start: number, end: number, i: number): number =>
  end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1;

function pushKnown(list: FeatureList, known: readonly PhraseMatch<KnownList>[], i: number): void {
  for (const { start, end, value } of known) {
    if (i < start - 1 || i > end) continue;
    const place = i === start - 1 ? 4 : i === end ? 5 : placeIn(start, end, i);
    list.push(mix2(KNOWN, KNOWN_LISTS[value], place));
  }
}

/** Names that the caller knows from elsewhere, found in this sentence. */
export type LexiconMatches = readonly PhraseMatch<EntityKind | null>[];

function pushLexicon(list: FeatureList, matches: LexiconMatches, i: number): void {
  for (const { start, end, value } of matches) {
    if (i < start - 1 || i > end || value === null) continue;
    const place = i === start - 1 ? 4 : i === end ? 5 : placeIn(start, end, i);
    list.push(mix2(LEXICON, value === 'person' ? 0 : 1, place));
    list.push(mix2(LEXICON + 1, Math.min(end - start, 3), (value === 'person' ? 0 : 8) + place));
  }
}

/** Features of every token of a sentence that hang on its surroundings, without any earlier decision. */
export function pushSurroundings(
  list: FeatureList,
  sentence: Sentence,
  evidence: Evidence,
  lexicon: LexiconMatches,
  i: number,
): void {
  const { words, casing, known } = sentence;
  const word = words[i]!;
  const isNormal = casing === 'normal';
  pushShapes(list, sentence, i);
  pushPairs(list, sentence, i);
  list.push(mix2(SENTENCE, CASINGS[casing], i === 0 ? 0 : 1));
  if (isNormal) {
    const run = sentence.runs[sentence.runOf[i]!];
    if (run !== undefined) pushRun(list, words, evidence, i, run, RUN);
    const wide = sentence.wideRuns[sentence.wideRunOf[i]!];
    if (wide !== undefined && wide !== run) pushRun(list, words, evidence, i, wide, WIDE_RUN);
  }
  const of = evidence.get(word.lower);
  if (of !== undefined) pushEvidence(list, word, of, isNormal ? DOCUMENT : DOCUMENT + 10);
  if (known.length > 0) pushKnown(list, known, i);
  if (lexicon.length > 0) pushLexicon(list, lexicon, i);
}

/**
 * All features of the first pass, token by token.
 * @param near tokens with 0 get none
 */
export function extractFeatures(
  sentence: Sentence,
  evidence: Evidence,
  list: FeatureList,
  near: Uint8Array,
  lexicon: LexiconMatches = [],
): void {
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    if (near[i] === 0) {
      list.endToken();
      continue;
    }
    for (let step = -REACH; step <= REACH; step++) {
      const word = words[i + step];
      if (word !== undefined) pushLexeme(list, word, step);
    }
    pushSurroundings(list, sentence, evidence, lexicon, i);
    list.endToken();
  }
}
