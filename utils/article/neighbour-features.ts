import { getSegmentHeadingLevel } from './headline.ts';
import { getEnding, getLinkShare } from './phrases.ts';
import type { SegmentFeature, SegmentView } from './segment-view.ts';
import type { Segment } from './survey-types.ts';

/** Segments looked at beside each: steps backward and forward in the page's order. */
const STEPS = [-2, -1, 1, 2];

/** The features of a segment that its neighbours give. */
export function makeNeighbourFeatures(): Record<string, SegmentFeature> {
  return Object.fromEntries(STEPS.flatMap((step) => Object.entries(makeFeatures(step))));
}

function makeFeatures(step: number): Record<string, SegmentFeature> {
  const at = ({ page, index }: SegmentView): Segment | undefined => page.survey.segments[index + step];
  const name = step < 0 ? `back${-step}` : `ahead${step}`;
  return {
    [`${name}-chars`]: (view) => at(view)?.text.length ?? 0,
    [`${name}-linkShare`]: (view) => {
      const segment = at(view);
      return segment ? getLinkShare(segment) : 1;
    },
    [`${name}-sameSignature`]: (view) => {
      const segment = at(view);
      const container = segment && view.page.survey.containers[segment.container];
      return container?.signature === view.own.signature ? 1 : 0;
    },
    [`${name}-heading`]: (view) => {
      const segment = at(view);
      return segment ? getSegmentHeadingLevel(view.page.survey, segment) : 0;
    },
    [`${name}-ending`]: (view) => getEnding(at(view)?.text ?? ''),
  };
}
