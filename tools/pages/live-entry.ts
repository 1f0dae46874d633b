import { recordPageInSteps } from '../../utils/article/record-page.ts';

Object.assign(globalThis, {
  /** Milliseconds of the walk in all and of its longest slice, and what it copied, in UTF-16 code units of JSON. */
  timeRecord() {
    let total = 0;
    let longest = 0;
    for (const steps = recordPageInSteps(document, false); ; ) {
      const start = performance.now();
      const step = steps.next();
      const spent = performance.now() - start;
      total += spent;
      longest = Math.max(longest, spent);
      if (step.done) return { total, longest, length: JSON.stringify(step.value.record).length };
    }
  },
});
