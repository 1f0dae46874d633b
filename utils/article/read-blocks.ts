import { fillBlockFeatures, makeBlockFeatures } from './block-features.ts';
import forestData from './block-forest.json' with { type: 'json' };
import type { Forest } from './forest.ts';
import { sumForest, toProbability } from './forest.ts';
import { unpackForest } from './packed-forest.ts';
import type { PageContext } from './page-context.ts';
import { isCandidate } from './page-context.ts';
import type { SegmentFeature } from './segment-view.ts';
import { viewSegment } from './segment-view.ts';

let trained: { forest: Forest; features: readonly SegmentFeature[] } | null = null;

/** For each segment of a page how likely it belongs to an article's body, by the trained forest; 0 where it is no candidate. */
export function readBlocks(page: PageContext): Float64Array {
  trained ??= prepare();
  const { forest, features } = trained;
  const count = page.survey.segments.length;
  const probabilities = new Float64Array(count);
  const row = new Float64Array(features.length);
  for (let index = 0; index < count; index += 1) {
    if (!isCandidate(page, index)) continue;
    fillBlockFeatures(viewSegment(page, index), features, row);
    probabilities[index] = toProbability(sumForest(forest, row));
  }
  return probabilities;
}

function prepare(): { forest: Forest; features: readonly SegmentFeature[] } {
  const forest = unpackForest(forestData);
  return { forest, features: makeBlockFeatures(forest.features) };
}
