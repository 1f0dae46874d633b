import type { Verdict } from '../types.ts';
import { drain } from './drain.ts';
import type { Forest } from './forest.ts';
import { explainSum, pickRow, sumForest } from './forest.ts';
import { measurePageInSteps } from './judge-features.ts';
import forestData from './judge-forest.json' with { type: 'json' };
import { unpackForest } from './packed-forest.ts';
import type { PageContext } from './page-context.ts';
import { readContextInSteps } from './page-context.ts';
import { listReasons } from './reasons.ts';
import { surveyInSteps } from './survey.ts';
import type { Survey } from './survey-types.ts';

/** Log-odds from which a page is an article. */
const THRESHOLD = 0;
/** A page with less visible text is none, whatever else it shows. */
const MIN_CHARS = 250;

let forest: Forest | null = null;

/** A verdict, and what it was read from: null where there is too little to read. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly page: PageContext | null;
}

/**
 * Whether a page reads like an article, with codes of reasons (kebab-case, both for and against, most telling first): a trained
 * forest's word on declared features of address, head and text. Never changes the document.
 */
export function judgePage(document: Document, url: string | null): Verdict {
  return drain(judgePageSteps(document, url)).verdict;
}

function* judgePageSteps(document: Document, url: string | null): Generator<void, Judgement> {
  return yield* judgeInSteps(document, yield* surveyInSteps(document), url);
}

/** The same of a page that was surveyed, in slices of a few milliseconds at most: run it on while there is time. */
export function* judgeInSteps(
  document: Document,
  survey: Survey,
  url: string | null,
): Generator<void, Judgement> {
  if (hasLittleText(survey)) return { verdict: { isArticle: false, reasons: ['little-text'] }, page: null };
  yield;
  const page = yield* readContextInSteps(document, survey);
  yield;
  const features = yield* measurePageInSteps(page, url);
  yield;
  forest ??= unpackForest(forestData);
  const row = pickRow(features, forest.features);
  const isArticle = sumForest(forest, row) >= THRESHOLD;
  yield;
  return {
    verdict: { isArticle, reasons: listReasons(forest.features, row, explainSum(forest, row)) },
    page,
  };
}

function hasLittleText({ containers }: Survey): boolean {
  return (containers[0]?.chars ?? 0) < MIN_CHARS;
}
