import { parseHTML } from 'linkedom';
import { measureBlock } from '../../utils/article/block-features.ts';
import type { Features } from '../../utils/article/forest.ts';
import { measurePage } from '../../utils/article/judge-features.ts';
import { isCandidate, type PageContext, readContext } from '../../utils/article/page-context.ts';
import { recordPage } from '../../utils/article/record-page.ts';
import { viewSegment } from '../../utils/article/segment-view.ts';
import { surveyPage } from '../../utils/article/survey.ts';
import { alignToGold, tokenise } from './align-gold.ts';
import type { LabelledPage } from './page-set.ts';
import { readGzipped } from './page-set.ts';

/** A page made ready for training: the features of its candidate segments, and how much of each stands in the gold text. */
export interface PreparedPage {
  readonly page: LabelledPage;
  /** One for each candidate. */
  readonly features: readonly Features[];
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
  const context = readFileContext(folder, page);
  const { survey } = context;
  const candidates = survey.segments.flatMap((_, index) => (isCandidate(context, index) ? [index] : []));
  const texts = survey.segments.map((segment) => segment.text);
  const gold = readGzipped(folder, page.gold!);
  const { shares, coverage } = alignToGold(texts, gold);
  return {
    ...{
      page,
      features: candidates.map((index) => measureBlock(viewSegment(context, index))),
      candidates,
      coverage,
      goldTokens: tokenise(gold),
    },
    shares: candidates.map((index) => shares[index]!),
    tokens: candidates.map((index) => tokenise(texts[index]!)),
  };
}

/** Reads any page and measures what the judge looks at. */
export function measurePageForJudge(folder: string, page: LabelledPage): Features {
  return measurePage(readFileContext(folder, page), page.url || null);
}

function readFileContext(folder: string, page: LabelledPage): PageContext {
  const { record } = recordPage(parsePage(readGzipped(folder, page.file)));
  return readContext(record, surveyPage(record));
}
