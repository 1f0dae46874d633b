import type { Verdict } from '../types.ts';
import type { Forest } from './forest.ts';
import { explainSum, pickRow, sumForest } from './forest.ts';
import { measurePage } from './judge-features.ts';
import forestData from './judge-forest.json' with { type: 'json' };
import { LITTLE_TEXT, MIN_TEXT } from './little-text.ts';
import { unpackForest } from './packed-forest.ts';
import type { PageContext } from './page-context.ts';
import { listReasons } from './reasons.ts';
import type { Survey } from './survey-types.ts';

/** Log-odds from which a page is an article (a probability of 0.55): pages of domains not trained on are told apart best there. */
const THRESHOLD = 0.2;

let forest: Forest | null = null;

/**
 * Whether a page reads like an article, with codes of reasons (kebab-case, both for and against, most telling first): a trained
 * forest's word on declared features of address, head and text.
 */
export function judge(page: PageContext, url: string | null): Verdict {
  if (hasLittleText(page.survey)) return LITTLE_TEXT;
  forest ??= unpackForest(forestData);
  const row = pickRow(measurePage(page, url), forest.features);
  const isArticle = sumForest(forest, row) >= THRESHOLD;
  return { isArticle, reasons: listReasons(forest.features, row, explainSum(forest, row)) };
}

function hasLittleText({ containers }: Survey): boolean {
  return (containers[0]?.chars ?? 0) < MIN_TEXT;
}
