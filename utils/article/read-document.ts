import type { Verdict } from '../types.ts';
import { type ExtractedArticle, extract } from './extract.ts';
import { judge } from './judge.ts';
import { locateArticle } from './locate-article.ts';
import { readContext } from './page-context.ts';
import { recordPage } from './record-page.ts';
import { surveyPage } from './survey.ts';

/** Whether a document reads like an article, all at once: for files. */
export function judgePage(document: Document, url: string | null): Verdict {
  const { record } = recordPage(document);
  return judge(readContext(record, surveyPage(record)), url);
}

/** The article of a document, in its live nodes, whether or not it is one, all at once: for files. */
export function extractArticle(document: Document, url: string | null): ExtractedArticle {
  const recording = recordPage(document);
  const { record } = recording;
  return locateArticle(extract(readContext(record, surveyPage(record)), url), recording);
}
