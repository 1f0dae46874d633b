import type { Article, Block } from '../types.ts';
import { getBlockKind } from './block-kind.ts';
import type { BlockSource } from './block-source.ts';
import { readByline } from './byline.ts';
import { chooseSegments } from './choose.ts';
import { drain } from './drain.ts';
import { readSiteName } from './headline.ts';
import { getRoot } from './node-access.ts';
import type { PageContext } from './page-context.ts';
import { readContextInSteps } from './page-context.ts';
import { readPublished } from './published.ts';
import { readBlocksInSteps } from './read-blocks.ts';
import { keepShown } from './shown.ts';
import { findStandfirst, isBylineOrDateLine, listCaptions } from './surroundings.ts';
import { surveyInSteps } from './survey.ts';

export interface ExtractedArticle {
  readonly article: Article;
  /** One for each block, in order. */
  readonly sources: readonly BlockSource[];
}

/**
 * Reads the article of a page: its body as blocks of plain text, each with its place in the document, and what stands around it. Given
 * also for a page that is none; the blocks are then what comes closest, maybe none. Never changes the document, never throws.
 */
export function extractArticle(document: Document, url: string | null): ExtractedArticle {
  return drain(extractArticleSteps(document, url));
}

function* extractArticleSteps(document: Document, url: string | null): Generator<void, ExtractedArticle> {
  const survey = yield* surveyInSteps(document);
  const page = yield* readContextInSteps(document, survey);
  return yield* extractInSteps(document, page, url);
}

/** The same of a page that was surveyed, in slices of a few milliseconds at most: run it on while there is time. */
export function* extractInSteps(
  document: Document,
  page: PageContext,
  url: string | null,
): Generator<void, ExtractedArticle> {
  const { head, headline, survey } = page;
  const probabilities = yield* readBlocksInSteps(page);
  const probable = chooseSegments(page, probabilities);
  yield;
  const standfirst = findStandfirst(page, probable);
  const byline = readByline(page);
  yield;
  const firstProse = probable.find((index) => survey.segments[index]!.isProse && index !== standfirst) ?? 0;
  const chosen = probable.filter((index) => {
    if (index === standfirst) return false;
    return index >= firstProse || !isBylineOrDateLine(survey.segments[index]!.text, byline);
  });
  yield;
  const visible = keepShown(survey, chosen);
  yield;
  const blocks: Block[] = visible.map((index) => ({
    kind: getBlockKind(survey, index),
    text: survey.segments[index]!.text,
  }));
  const sources = visible.map((index) => {
    const segment = survey.segments[index]!;
    return { element: survey.containers[segment.container]!.element, pieces: segment.pieces };
  });
  const article: Article = {
    ...{
      url,
      title: headline.text,
      siteName: readSiteName(head),
      byline,
      lang: head.lang,
    },
    standfirst: survey.segments[standfirst]?.text ?? null,
    published: readPublished(getRoot(document), head, survey, headline.segment, url),
    ...{ blocks, captions: listCaptions(page, new Set(chosen)) },
  };
  return { article, sources };
}
