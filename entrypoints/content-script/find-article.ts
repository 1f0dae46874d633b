import type { ExtractedArticle } from '../../utils/article/extract.ts';
import { LITTLE_TEXT } from '../../utils/article/little-text.ts';
import { locateArticle } from '../../utils/article/locate-article.ts';
import { unpackPlace } from '../../utils/article/packed-place.ts';
import type { PageRecord } from '../../utils/article/page-record.ts';
import { type Recording, recordPageInSteps } from '../../utils/article/record-page.ts';
import { isSameRecord } from '../../utils/article/same-record.ts';
import type { ArticleFound, ArticleWish } from '../../utils/messages/articles-protocol.ts';
import type { Result } from '../../utils/messages/result.ts';
import { runInSlices } from '../../utils/page/run-in-slices.ts';
import type { Verdict } from '../../utils/types.ts';
import { askPatiently } from './ask-patiently.ts';

/** The background takes no longer ones. */
const LONGEST_URL = 8_000;

type Wish = Pick<ArticleWish, 'verdict' | 'isWanted'>;

export interface FoundInPage {
  readonly verdict: Verdict;
  /** Null where the page is no article and nobody insists. */
  readonly extracted: ExtractedArticle | null;
  /** Main-thread time that the walk took, in milliseconds. */
  readonly spent: number;
}

/** Finds the article of a page as it is now; null where the background does not answer. */
export type ArticleFinder = (address: string, wish: Wish) => Promise<FoundInPage | null>;

/**
 * The page is copied here, in slices; whether it is an article, and what of it, is decided in the background. A page that is
 * found as it was is not sent again.
 */
export function createArticleFinder(document: Document, signal: AbortSignal): ArticleFinder {
  let last: Answered | null = null;

  async function find(record: PageRecord, address: string, wish: Wish): Promise<Result<ArticleFound>> {
    if (last && answersAgain(last, record, address, wish)) return last.result;
    const url = address.length > LONGEST_URL ? null : address;
    const result = await askPatiently('article.find', { record, url, ...wish });
    last = result.ok ? { record, address, wish, result } : null;
    return result;
  }

  return async (address, wish) => {
    const { value: recording, spent } = await runInSlices(recordPageInSteps(document, wish.isWanted), signal);
    if (recording.isBare && !wish.isWanted) return { verdict: LITTLE_TEXT, extracted: null, spent };
    const result = await find(recording.record, address, wish);
    signal.throwIfAborted();
    if (!result.ok) return null;
    const verdict = wish.verdict ?? result.value.verdict;
    return { verdict, extracted: locate(result.value, recording), spent };
  };
}

interface Answered {
  readonly record: PageRecord;
  readonly address: string;
  readonly wish: Wish;
  readonly result: Result<ArticleFound>;
}

function answersAgain(last: Answered, record: PageRecord, address: string, wish: Wish): boolean {
  if (last.address !== address || !last.result.ok) return false;
  const hasArticle = last.result.value.article !== null;
  return (hasArticle || !wish.isWanted) && isSameRecord(last.record, record);
}

function locate({ article, places }: ArticleFound, recording: Recording): ExtractedArticle | null {
  if (!article) return null;
  return locateArticle({ article, sources: places.map(unpackPlace) }, recording);
}
