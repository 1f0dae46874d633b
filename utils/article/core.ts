import type { Survey } from './survey-types.ts';
import { TEXT_BLOCK_TAGS } from './tags.ts';

/** How many containers up a paragraph lends its weight, and how much of it. */
const SHARES = [1, 0.5, 0.25, 0.125, 0.0625];

/**
 * The container that holds most of the page's prose closest to it, as Readability weighs it: each paragraph lends weight to
 * its parent, less to each container further up; links take from it. -1 on a page without prose.
 */
export function findCore(survey: Survey): number {
  const { containers, segments } = survey;
  const weights = new Float64Array(containers.length);
  for (const segment of segments) {
    if (!segment.isProse) continue;
    const own = containers[segment.container]!;
    const weight = Math.min(segment.text.length - segment.linkChars, 1000);
    let at = TEXT_BLOCK_TAGS.has(own.tag) ? own.parent : segment.container;
    for (let up = 0; up < SHARES.length && at >= 0; up += 1) {
      weights[at]! += weight * SHARES[up]!;
      at = containers[at]!.parent;
    }
  }
  let core = -1;
  let best = 0;
  containers.forEach((container, index) => {
    const score = weights[index]! * (1 - container.linkChars / Math.max(1, container.chars));
    if (score > best) {
      best = score;
      core = index;
    }
  });
  return core;
}

/**
 * For each container, how many steps up from the core their first common container is: 0 inside the core. The steps
 * count no more than `limit`.
 */
export function measureCoreSteps(survey: Survey, core: number, limit: number): Uint8Array {
  const { containers } = survey;
  const steps = new Uint8Array(containers.length).fill(limit);
  for (let at = core, up = 0; at >= 0; at = containers[at]!.parent, up += 1) steps[at] = Math.min(up, limit);
  const chain = new Set<number>();
  for (let at = core; at >= 0; at = containers[at]!.parent) chain.add(at);
  for (let i = 0; i < containers.length; i += 1) {
    const { parent } = containers[i]!;
    if (!chain.has(i) && parent >= 0) steps[i] = steps[parent]!;
  }
  return steps;
}
