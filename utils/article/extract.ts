import type { Article, Block } from '../types.ts';
import { getBlockKind } from './block-kind.ts';
import type { BlockSource, RecordedSource } from './block-source.ts';
import { readByline } from './byline.ts';
import { chooseSegments } from './choose.ts';
import { readSiteName } from './headline.ts';
import type { PageContext } from './page-context.ts';
import { readPublished } from './published.ts';
import { readBlocks } from './read-blocks.ts';
import { findStandfirst, isBylineOrDateLine, listCaptions } from './surroundings.ts';

/** An article, and where its blocks lie in the live document, or in a record of the page. */
export interface ExtractedArticle<Source = BlockSource> {
  readonly article: Article;
  /** One for each block, in order. */
  readonly sources: readonly Source[];
}

/**
 * Reads the article of a page: its body as blocks of plain text, each with its place in the record, and what stands around it.
 * Given also for a page that is none; the blocks are then what comes closest, maybe none. Never throws.
 */
export function extract(page: PageContext, url: string | null): ExtractedArticle<RecordedSource> {
  const { head, headline, survey } = page;
  const probable = chooseSegments(page, readBlocks(page));
  const standfirst = findStandfirst(page, probable);
  const byline = readByline(page);
  const firstProse = probable.find((index) => survey.segments[index]!.isProse && index !== standfirst) ?? 0;
  const chosen = probable.filter((index) => {
    if (index === standfirst) return false;
    return index >= firstProse || !isBylineOrDateLine(survey.segments[index]!.text, byline);
  });
  const blocks: Block[] = chosen.map((index) => ({
    kind: getBlockKind(survey, index),
    text: survey.segments[index]!.text,
  }));
  const sources = chosen.map((index) => {
    const { container, pieces } = survey.segments[index]!;
    return { element: survey.containers[container]!.element, pieces };
  });
  const article: Article = {
    ...{ url, title: headline.text, siteName: readSiteName(head), byline, lang: head.lang },
    standfirst: survey.segments[standfirst]?.text ?? null,
    published: readPublished(head, survey, headline.segment, url),
    ...{ blocks, captions: listCaptions(page, new Set(chosen)) },
  };
  return { article, sources };
}
