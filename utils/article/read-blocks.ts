import { BLOCK_FEATURE_NAMES, fillBlockFeatures } from './block-features.ts';
import forestData from './block-forest.json' with { type: 'json' };
import { bindForest, sumForest, toProbability } from './forest.ts';
import type { PageContext } from './page-context.ts';
import { isCandidate } from './page-context.ts';
import { viewSegment } from './segment-view.ts';

const FOREST = bindForest(forestData, BLOCK_FEATURE_NAMES);
const SEGMENTS_PER_STEP = 15;

/** For each segment of a page how likely it belongs to an article's body, by the trained forest; 0 where it is no candidate. */
export function* readBlocksInSteps(page: PageContext): Generator<void, Float64Array> {
  const count = page.survey.segments.length;
  const probabilities = new Float64Array(count);
  const row = new Float64Array(BLOCK_FEATURE_NAMES.length);
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    if (!isCandidate(page, index)) continue;
    fillBlockFeatures(viewSegment(page, index), FOREST.columns, row);
    probabilities[index] = toProbability(sumForest(FOREST, row));
    read += 1;
    if (read % SEGMENTS_PER_STEP === 0) yield;
  }
  return probabilities;
}
