import type { Verdict } from '../types.ts';
import type { ExtractedArticle } from './extract.ts';
import { extractInSteps } from './extract.ts';
import { judgeInSteps } from './judge.ts';
import { readContextInSteps } from './page-context.ts';
import { surveyInSteps } from './survey.ts';

export interface ReadArticle {
  readonly verdict: Verdict;
  /** Null where the verdict is against it and nobody insists. */
  readonly extracted: ExtractedArticle | null;
}

/** What is known before a page is read. */
export interface ReadWish {
  /** The verdict where it is known already: then it is not asked again. */
  readonly verdict: Verdict | null;
  /** Whether the article is wanted whatever the verdict. */
  readonly isWanted: boolean;
}

/**
 * Judges a page and reads its article over one survey of it, in slices of a few milliseconds at most: run it on while there is
 * time. Never changes the document.
 */
export function* readArticleInSteps(
  document: Document,
  url: string | null,
  wish: ReadWish,
): Generator<void, ReadArticle> {
  const survey = yield* surveyInSteps(document);
  const judged = wish.verdict
    ? { verdict: wish.verdict, page: null }
    : yield* judgeInSteps(document, survey, url);
  const { verdict } = judged;
  if (!verdict.isArticle && !wish.isWanted) return { verdict, extracted: null };
  yield;
  const page = judged.page ?? (yield* readContextInSteps(document, survey));
  yield;
  return { verdict, extracted: yield* extractInSteps(document, page, url) };
}
