import { decode, marginals, type Transitions } from './crf.ts';
import type { Decision } from './decisions.ts';
import { LABEL_COUNT, readChunks } from './labels.ts';

/**
 * The best names of a sentence with the confidence of each: the least probable of its labels, which bounds the
 * probability of the whole span from above and sits close to it.
 */
export function decide(scores: Float32Array, length: number, transitions: Transitions): Decision[] {
  const labels = decode(scores, length, transitions);
  const chunks = readChunks(labels);
  if (chunks.length === 0) return [];
  const probabilities = marginals(scores, length, transitions);
  return chunks.map((chunk) => {
    let confidence = 1;
    for (let i = chunk.start; i < chunk.end; i++)
      confidence = Math.min(confidence, probabilities[i * LABEL_COUNT + labels[i]!]!);
    return { ...chunk, confidence };
  });
}
