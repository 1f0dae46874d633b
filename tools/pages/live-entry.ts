import { judgePage } from '../../utils/article/judge.ts';
import { readArticleInSteps } from '../../utils/article/read-article.ts';

/** Runs to the end; gives milliseconds in all and of the longest slice. */
function timeSteps(steps: Generator<void, unknown>): { total: number; longest: number } {
  let total = 0;
  let longest = 0;
  for (let done = false; !done; ) {
    const start = performance.now();
    done = steps.next().done === true;
    const spent = performance.now() - start;
    total += spent;
    longest = Math.max(longest, spent);
  }
  return { total, longest };
}

Object.assign(globalThis, {
  timeArticle(url: string | null) {
    const start = performance.now();
    judgePage(document, url);
    const judge = performance.now() - start;
    const article = timeSteps(readArticleInSteps(document, url, { verdict: null, isWanted: true }));
    return { judge, article: article.total, longestSlice: article.longest };
  },
});
