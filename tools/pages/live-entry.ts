import { extractArticleSteps } from '../../utils/article/extract.ts';
import { judgePage, judgePageSteps } from '../../utils/article/judge.ts';

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
    const verdict = timeSteps(judgePageSteps(document, url));
    const article = timeSteps(extractArticleSteps(document, url));
    return { judge, article: article.total, longestSlice: Math.max(verdict.longest, article.longest) };
  },
});
