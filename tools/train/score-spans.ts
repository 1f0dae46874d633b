import { readBio } from '../../utils/ner/given.ts';
import { TYPES } from '../../utils/ner/labels.ts';

/** Counts of exact spans: right, found, in the gold. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export type Scores = Record<'PER' | 'ORG' | 'LOC' | 'MISC', Counts>;

export const emptyScores = (): Scores => {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  return { PER: none(), ORG: none(), LOC: none(), MISC: none() };
};

/** Adds one sentence's BIO tags to the counts. */
export function countSentence(scores: Scores, gold: readonly string[], found: readonly string[]): void {
  const key = (chunk: { start: number; end: number; type: number }) =>
    `${chunk.start}-${chunk.end}-${chunk.type}`;
  const goldChunks = readBio(gold);
  const wanted = new Set(goldChunks.map(key));
  for (const chunk of goldChunks) scores[TYPES[chunk.type]!].gold++;
  for (const chunk of readBio(found)) {
    const counts = scores[TYPES[chunk.type]!];
    counts.found++;
    if (wanted.has(key(chunk))) counts.right++;
  }
}

/** F1 in per cent over the types together (micro average). */
export function f1(scores: Scores, types: readonly (keyof Scores)[]): number {
  let right = 0;
  let both = 0;
  for (const type of types) {
    right += scores[type].right;
    both += scores[type].found + scores[type].gold;
  }
  return both === 0 ? 0 : (200 * right) / both;
}
