import { parseHTML } from 'linkedom';
import type { PageContext } from '../../utils/article/block-features.ts';
import {
  BLOCK_FEATURE_NAMES,
  createPageContext,
  fillBlockFeatures,
} from '../../utils/article/block-features.ts';
import { drain } from '../../utils/article/drain.ts';
import type { ForestData } from '../../utils/article/forest.ts';
import { readHead } from '../../utils/article/head.ts';
import { findHeadline } from '../../utils/article/headline.ts';
import { measurePage } from '../../utils/article/judge-features.ts';
import { surveyInSteps } from '../../utils/article/survey.ts';
import { alignToGold, tokenise } from './align-gold.ts';
import { predictRows } from './forest-tools.ts';
import type { LabelledPage } from './page-set.ts';
import { readGzipped } from './page-set.ts';

/** A page made ready for training: its segments' features, and how much of each stands in the gold text. */
export interface PreparedPage {
  readonly page: LabelledPage;
  readonly context: PageContext;
  readonly features: Float32Array;
  readonly shares: Float64Array;
  readonly coverage: number;
  readonly tokens: readonly (readonly string[])[];
  readonly goldTokens: readonly string[];
}

/** Parses HTML that is already UTF-8, in Node. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Reads a page with gold text and computes what training needs. */
export function preparePage(folder: string, page: LabelledPage): PreparedPage {
  const document = parsePage(readGzipped(folder, page.file));
  const survey = drain(surveyInSteps(document));
  const context = createPageContext(survey, findHeadline(survey, readHead(document)));
  const features = computeFeatures(context);
  const texts = survey.segments.map((segment) => segment.text);
  const gold = readGzipped(folder, page.gold!);
  const { shares, coverage } = alignToGold(texts, gold);
  return {
    page,
    context,
    features,
    shares,
    coverage,
    tokens: texts.map(tokenise),
    goldTokens: tokenise(gold),
  };
}

/** Reads any page and measures what the judge looks at, its blocks read by the given forest. */
export function measurePageForJudge(folder: string, page: LabelledPage, blocks: ForestData): Float64Array {
  const document = parsePage(readGzipped(folder, page.file));
  const head = readHead(document);
  const survey = drain(surveyInSteps(document));
  const context = createPageContext(survey, findHeadline(survey, head));
  const probabilities = predictRows(blocks, computeFeatures(context), BLOCK_FEATURE_NAMES);
  return measurePage(head, { page: context, probabilities }, page.url || null);
}

/** The features of all segments of a page, row by row. */
function computeFeatures(context: PageContext): Float32Array {
  const width = BLOCK_FEATURE_NAMES.length;
  const { length } = context.survey.segments;
  const features = new Float32Array(length * width);
  const row = new Float64Array(width);
  for (let index = 0; index < length; index += 1) {
    fillBlockFeatures(context, index, row);
    features.set(row, index * width);
  }
  return features;
}
