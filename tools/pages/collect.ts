import { parseHTML } from 'linkedom';
import { BLOCK_FEATURE_NAMES, fillBlockFeatures } from '../../utils/article/block-features.ts';
import { drain } from '../../utils/article/drain.ts';
import { readHead } from '../../utils/article/head.ts';
import { findHeadline } from '../../utils/article/headline.ts';
import { measurePage } from '../../utils/article/judge-features.ts';
import type { PageContext } from '../../utils/article/page-context.ts';
import { createPageContext, isCandidate } from '../../utils/article/page-context.ts';
import { viewSegment } from '../../utils/article/segment-view.ts';
import { surveyInSteps } from '../../utils/article/survey.ts';
import { alignToGold, tokenise } from './align-gold.ts';
import type { LabelledPage } from './page-set.ts';
import { readGzipped } from './page-set.ts';

/** A page made ready for training: the features of its candidate segments, and how much of each stands in the gold text. */
export interface PreparedPage {
  readonly page: LabelledPage;
  /** Row by row, one for each candidate. */
  readonly features: Float32Array;
  /** Indexes of the candidates among the page's segments. */
  readonly candidates: readonly number[];
  /** For each candidate, 0 to 1. */
  readonly shares: readonly number[];
  /** Share of the gold text found in the page's segments. */
  readonly coverage: number;
  /** For each candidate. */
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
  const candidates = survey.segments.flatMap((_, index) => (isCandidate(context, index) ? [index] : []));
  const texts = survey.segments.map((segment) => segment.text);
  const gold = readGzipped(folder, page.gold!);
  const { shares, coverage } = alignToGold(texts, gold);
  return {
    ...{
      page,
      features: computeFeatures(context, candidates),
      candidates,
      coverage,
      goldTokens: tokenise(gold),
    },
    shares: candidates.map((index) => shares[index]!),
    tokens: candidates.map((index) => tokenise(texts[index]!)),
  };
}

/** Reads any page and measures what the judge looks at. */
export function measurePageForJudge(folder: string, page: LabelledPage): Float64Array {
  const document = parsePage(readGzipped(folder, page.file));
  const head = readHead(document);
  const survey = drain(surveyInSteps(document));
  return measurePage(head, createPageContext(survey, findHeadline(survey, head)), page.url || null);
}

function computeFeatures(context: PageContext, candidates: readonly number[]): Float32Array {
  const width = BLOCK_FEATURE_NAMES.length;
  const all = [...BLOCK_FEATURE_NAMES.keys()];
  const features = new Float32Array(candidates.length * width);
  const row = new Float64Array(width);
  for (const [at, index] of candidates.entries()) {
    fillBlockFeatures(viewSegment(context, index), all, row);
    features.set(row, at * width);
  }
  return features;
}
