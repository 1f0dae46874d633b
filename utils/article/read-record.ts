import type { Verdict } from '../types.ts';
import type { RecordedSource } from './block-source.ts';
import { type ExtractedArticle, extract } from './extract.ts';
import { judge } from './judge.ts';
import { readContext } from './page-context.ts';
import type { PageRecord } from './page-record.ts';
import { surveyPage } from './survey.ts';

export interface ReadArticle {
  readonly verdict: Verdict;
  /** Null where the verdict is against it and nobody insists. */
  readonly extracted: ExtractedArticle<RecordedSource> | null;
}

/** What is known before a page is read. */
export interface ReadWish {
  /** The verdict where it is known already: then it is not asked again. */
  readonly verdict: Verdict | null;
  /** Whether the article is wanted whatever the verdict. */
  readonly isWanted: boolean;
}

/** Judges a recorded page and reads its article over one survey of it. */
export function readRecord(record: PageRecord, url: string | null, wish: ReadWish): ReadArticle {
  const page = readContext(record, surveyPage(record));
  const verdict = wish.verdict ?? judge(page, url);
  return { verdict, extracted: verdict.isArticle || wish.isWanted ? extract(page, url) : null };
}
