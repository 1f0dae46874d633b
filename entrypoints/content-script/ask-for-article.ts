import type { PageRecord } from '../../utils/article/page-record.ts';
import { isSameRecord } from '../../utils/article/same-record.ts';
import type { ArticleFound, ArticleWish } from '../../utils/messages/articles-protocol.ts';
import type { Result } from '../../utils/messages/result.ts';
import { askPatiently } from './ask-patiently.ts';

/** The background takes no longer ones. */
const LONGEST_URL = 8_000;

export type Page = string | PageRecord;
export type Wish = Pick<ArticleWish, 'verdict' | 'isWanted'>;

export interface Answer {
  readonly result: Result<ArticleFound>;
  /** Main-thread time that sending the page took, in milliseconds. */
  readonly spent: number;
}

interface Answered {
  readonly page: Page;
  readonly address: string;
  readonly wish: Wish;
  readonly result: Result<ArticleFound>;
}

/** Asks the background for the article of a page. A page that is as it was is not sent again. */
export function createArticleAsker(): (page: Page, address: string, wish: Wish) => Promise<Answer> {
  let last: Answered | null = null;

  return async (page, address, wish) => {
    if (last && answersAgain(last, page, address, wish)) return { result: last.result, spent: 0 };
    const url = address.length > LONGEST_URL ? null : address;
    const start = performance.now();
    const asked = askPatiently('article.find', { page, url, ...wish });
    const spent = performance.now() - start;
    const result = await asked;
    last = result.ok ? { page, address, wish, result } : null;
    return { result, spent };
  };
}

function answersAgain(last: Answered, page: Page, address: string, wish: Wish): boolean {
  if (last.address !== address || !last.result.ok) return false;
  const hasArticle = last.result.value.article !== null;
  return (hasArticle || !wish.isWanted) && isSamePage(last.page, page);
}

function isSamePage(one: Page, other: Page): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return isSameRecord(one, other);
}
