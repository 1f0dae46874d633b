import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTransitions, decode, marginals, prepareSteps } from '../../../utils/ner/crf.ts';
import {
  LABEL_COUNT as L,
  mayEnd,
  mayFollow,
  mayStart,
  readChunks,
  writeChunks,
} from '../../../utils/ner/labels.ts';

/** All legal labellings of a length with their scores. */
function enumerate(scores: Float32Array, length: number): { labels: number[]; score: number }[] {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => (i === 0 ? mayStart(label) : mayFollow(labels[i - 1]!, label)))
        .filter((label) => i < length - 1 || mayEnd(label))
        .map((label) => ({ labels: [...labels, label], score: score + scores[i * L + label]! })),
    );
  return paths;
}

const scoresOf = (length: number) =>
  fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length * L, maxLength: length * L });
const sized = fc
  .integer({ min: 1, max: 3 })
  .chain((length) => scoresOf(length).map((scores) => ({ length, scores })));

describe('decode and marginals', () => {
  it('agree with counting every legal labelling', () => {
    fc.assert(
      fc.property(sized, ({ length, scores }) => {
        const emissions = Float32Array.from(scores);
        const paths = enumerate(emissions, length);
        const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
        const found = decode(emissions, length, prepareSteps(createTransitions()));
        const foundScore = paths.find((path) => path.labels.every((label, i) => label === found[i]))?.score;
        expect(foundScore).toBeCloseTo(best.score, 3);
        const total = paths.reduce((sum, path) => sum + Math.exp(path.score), 0);
        const probabilities = marginals(emissions, length, prepareSteps(createTransitions()));
        for (let label = 0; label < L; label++) {
          const own = paths.filter((path) => path.labels[0] === label);
          const expected = own.reduce((sum, path) => sum + Math.exp(path.score), 0) / total;
          expect(probabilities[label]).toBeCloseTo(expected, 3);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts only what is allowed', () => {
    const scores = new Float32Array(2 * L);
    const allowed = new Uint8Array(2 * L);
    allowed[0] = 1;
    allowed[L] = 1;
    allowed[L + 4] = 1;
    const probabilities = marginals(scores, 2, prepareSteps(createTransitions()), allowed);
    expect(probabilities[0]).toBeCloseTo(1);
    expect(probabilities[L]).toBeCloseTo(0.5);
    expect(probabilities[L + 4]).toBeCloseTo(0.5);
  });
});

describe('chunks', () => {
  it('survive a round through labels', () => {
    const chunk = fc.record({ gap: fc.nat(3), size: fc.integer({ min: 1, max: 4 }), type: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 6 }), (parts) => {
        let end = 0;
        const chunks = parts.map(({ gap, size, type }) => {
          const start = end + gap;
          end = start + size;
          return { start, end, type };
        });
        expect(readChunks(writeChunks(end + 2, chunks))).toEqual(chunks);
      }),
    );
  });
});
