import type { Note } from '../types.ts';

/** A note that may answer a query, with the folded words of its text and tags, and those of the names of whom it is about. */
export interface Candidate {
  readonly note: Note;
  readonly words: readonly string[];
  readonly nameWords: readonly string[];
}

const IN_NAME = 3;
const IN_TEXT = 1;
/** A whole word tells more than its beginning. */
const WHOLE = 1;

/**
 * Candidates in the order in which they answer the query best: every query word counts where it is found (name
 * before text) and more where it is a whole word. Equal ones come newest first.
 * @param query folded words; the candidates are taken to hold the beginning of every one
 */
export function rankHits<T extends Candidate>(query: readonly string[], candidates: readonly T[]): T[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreHit(query, candidate) }))
    .sort((a, b) => b.score - a.score || compareTimes(a.candidate.note, b.candidate.note))
    .map(({ candidate }) => candidate);
}

function scoreHit(query: readonly string[], { words, nameWords }: Candidate): number {
  return query.reduce(
    (sum, word) => sum + Math.max(rate(word, nameWords, IN_NAME), rate(word, words, IN_TEXT)),
    0,
  );
}

function rate(word: string, among: readonly string[], weight: number): number {
  if (among.includes(word)) return weight + WHOLE;
  return among.some((other) => other.startsWith(word)) ? weight : 0;
}

/** Pinned ones first, each part newest first. */
export function comparePinned(a: Note, b: Note): number {
  return Number(b.pinned) - Number(a.pinned) || compareTimes(a, b);
}

/** Newest first; notes of one moment by id, so that the order is always the same. */
export function compareTimes(a: Note, b: Note): number {
  return b.updated - a.updated || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
