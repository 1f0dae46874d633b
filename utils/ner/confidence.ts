import { decode, marginals, type Steps } from './crf.ts';
import type { Decision } from './decisions.ts';
import { LABEL_COUNT, readChunks } from './labels.ts';

/** What a sentence was decided to be, and where its scores have changed since: in `[from, to)`. */
export interface Before {
  readonly decisions: readonly Decision[];
  readonly isChanged: (from: number, to: number) => boolean;
}

/**
 * The best names of a sentence some of whose tokens cannot be in a name (all labels but O ruled out). Such a token
 * parts what stands before it from what stands behind, so that the stretches between can be decided one by one.
 * @param near 1 for the tokens that may be in a name
 * @param before where given, what was decided before; it holds in the stretches whose scores have not changed since
 */
export function decideStretches(
  scores: Float32Array,
  near: Uint8Array,
  steps: Steps,
  before?: Before,
): Decision[] {
  const decisions: Decision[] = [];
  for (let from = near.indexOf(1); from >= 0; ) {
    const gap = near.indexOf(0, from);
    const to = gap < 0 ? near.length : gap;
    const first = Math.max(0, from - 1);
    const last = Math.min(near.length, to + 1);
    if (before !== undefined && !before.isChanged(first, last)) {
      for (const decision of before.decisions)
        if (decision.start >= first && decision.end <= last) decisions.push(decision);
      from = near.indexOf(1, to);
      continue;
    }
    const stretch = scores.subarray(first * LABEL_COUNT, last * LABEL_COUNT);
    for (const decision of decide(stretch, last - first, steps))
      decisions.push({ ...decision, start: decision.start + first, end: decision.end + first });
    from = near.indexOf(1, to);
  }
  return decisions;
}

/**
 * The best names of a sentence with the confidence of each: the least probable of its labels, which bounds the
 * probability of the whole span from above and sits close to it.
 */
export function decide(scores: Float32Array, length: number, steps: Steps): Decision[] {
  const labels = decode(scores, length, steps);
  const chunks = readChunks(labels);
  if (chunks.length === 0) return [];
  const probabilities = marginals(scores, length, steps);
  return chunks.map((chunk) => {
    let confidence = 1;
    for (let i = chunk.start; i < chunk.end; i++)
      confidence = Math.min(confidence, probabilities[i * LABEL_COUNT + labels[i]!]!);
    return { ...chunk, confidence };
  });
}
