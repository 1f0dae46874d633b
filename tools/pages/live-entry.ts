import { recordPage } from '../../utils/article/record-page.ts';
import { recordStemInSteps } from '../../utils/article/record-stem.ts';
import type { Stem } from '../../utils/article/stem.ts';
import { takeMarkupInSteps } from '../../utils/article/take-markup.ts';

/** Runs steps to their end: what they come to, and the milliseconds of all of them and of the longest one. */
function time<T>(steps: Generator<void, T>): { value: T; total: number; longest: number } {
  let total = 0;
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const spent = performance.now() - start;
    total += spent;
    longest = Math.max(longest, spent);
    if (step.done) return { value: step.value, total, longest };
  }
}

Object.assign(globalThis, {
  /** What the verdict costs the page: taking its markup, and, where it has to be asked for, the writing of the message. */
  timeTaking() {
    const { value: taken, ...times } = time(takeMarkupInSteps(document));
    const start = performance.now();
    if (taken && !taken.isBare) JSON.stringify({ page: taken.markup });
    const sending = performance.now() - start;
    return { ...times, sending, markup: taken?.markup ?? null, isBare: taken?.isBare ?? false };
  },
  /** What it costs to find the article's nodes. */
  timeStem(stem: Stem) {
    const { value, ...times } = time(recordStemInSteps(document, stem));
    return { ...times, isFound: value !== null };
  },
  recordNodes: () => recordPage(document).record,
});
