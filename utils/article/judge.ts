import type { Verdict } from '../types.ts';
import { drain } from './drain.ts';
import { bindForest, explainSum, sumForest } from './forest.ts';
import { readHead } from './head.ts';
import { findHeadline } from './headline.ts';
import { JUDGE_FEATURE_NAMES, measurePage } from './judge-features.ts';
import forestData from './judge-forest.json' with { type: 'json' };
import { createPageContext } from './page-context.ts';
import { listReasons } from './reasons.ts';
import { surveyInSteps } from './survey.ts';

const FOREST = bindForest(forestData, JUDGE_FEATURE_NAMES);
/** Log-odds from which a page is an article. */
const THRESHOLD = 0;
/** A page with less visible text is none, whatever else it shows. */
const MIN_CHARS = 250;

/**
 * Whether a page reads like an article, with codes of reasons (kebab-case, both for and against, most telling first): a trained
 * forest's word on declared features of address, head and text. Never changes the document.
 */
export function judgePage(document: Document, url: string | null): Verdict {
  return drain(judgePageSteps(document, url));
}

/** The same in slices of a few milliseconds at most: run it on while there is time. */
export function* judgePageSteps(document: Document, url: string | null): Generator<void, Verdict> {
  const survey = yield* surveyInSteps(document);
  if ((survey.containers[0]?.chars ?? 0) < MIN_CHARS) return { isArticle: false, reasons: ['little-text'] };
  yield;
  const head = readHead(document);
  yield;
  const headline = findHeadline(survey, head);
  yield;
  const page = createPageContext(survey, headline);
  yield;
  const row = measurePage(head, page, url);
  const isArticle = sumForest(FOREST, row) >= THRESHOLD;
  return { isArticle, reasons: listReasons(row, explainSum(forestData, FOREST, row)) };
}
