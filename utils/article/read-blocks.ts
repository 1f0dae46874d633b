import type { PageContext } from './block-features.ts';
import { BLOCK_FEATURE_NAMES, fillBlockFeatures } from './block-features.ts';
import forestData from './block-forest.json' with { type: 'json' };
import { bindForest, sumForest, toProbability } from './forest.ts';

const FOREST = bindForest(forestData, BLOCK_FEATURE_NAMES);
const SEGMENTS_PER_STEP = 40;

/** For each segment of a page the probability that it belongs to an article's body, by the trained forest. */
export function* readBlocksInSteps(page: PageContext): Generator<void, Float64Array> {
  const count = page.survey.segments.length;
  const probabilities = new Float64Array(count);
  const row = new Float64Array(BLOCK_FEATURE_NAMES.length);
  for (let index = 0; index < count; index += 1) {
    fillBlockFeatures(page, index, row);
    probabilities[index] = toProbability(sumForest(FOREST, row));
    if (index % SEGMENTS_PER_STEP === SEGMENTS_PER_STEP - 1) yield;
  }
  return probabilities;
}
