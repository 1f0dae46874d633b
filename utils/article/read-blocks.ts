import { BLOCK_FEATURE_NAMES, fillBlockFeatures } from './block-features.ts';
import forestData from './block-forest.json' with { type: 'json' };
import type { Forest } from './forest.ts';
import { bindForest, sumForest, toProbability } from './forest.ts';
import type { PageContext } from './page-context.ts';
import { isCandidate } from './page-context.ts';
import { viewSegment } from './segment-view.ts';

const FOREST = bindForest(forestData, BLOCK_FEATURE_NAMES);
const SEGMENTS_PER_STEP = 25;

/** How a page's segments read one by one. */
export interface BlockReading {
  readonly page: PageContext;
  /** Indexes of the segments that were read. */
  readonly candidates: readonly number[];
  /** For each segment how likely it belongs to an article's body, 0 where it was no candidate. */
  readonly probabilities: Float64Array;
  /** For each candidate the kinds of phrase it shows, as bits in the order of `PHRASE_NAMES`. */
  readonly phrases: Uint16Array;
}

/** Reads the segments of a page by the trained forest. */
export function* readBlocksInSteps(
  page: PageContext,
  forest: Forest = FOREST,
): Generator<void, BlockReading> {
  const count = page.survey.segments.length;
  const probabilities = new Float64Array(count);
  const phrases = new Uint16Array(count);
  const row = new Float64Array(BLOCK_FEATURE_NAMES.length);
  const candidates: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!isCandidate(page, index)) continue;
    const view = viewSegment(page, index);
    fillBlockFeatures(view, forest.columns, row);
    probabilities[index] = toProbability(sumForest(forest, row));
    phrases[index] = view.phrases;
    candidates.push(index);
    if (candidates.length % SEGMENTS_PER_STEP === 0) yield;
  }
  return { page, candidates, probabilities, phrases };
}
