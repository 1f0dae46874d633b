import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { recordMarkup } from '../../utils/markup/record-markup.ts';
import { findArticle } from '../../utils/services/find-article.ts';

/** Milliseconds on a page's thread, and what else there is to say of the page. */
export interface LivePage {
  /** Taking the markup and writing the message. */
  readonly verdict: number;
  readonly longest: number;
  /** Walking over the part that the article stands in; null where the page is none. */
  readonly walk: number | null;
  /** Whether the article's part was found again. */
  readonly isFound: boolean;
  /** UTF-16 code units sent, null where the markup would not do. */
  readonly sent: number | null;
  /** Whether the record made of the markup is that made of the nodes. */
  readonly isSame: boolean;
}

interface Taking {
  readonly total: number;
  readonly longest: number;
  readonly sending: number;
  readonly markup: string | null;
  readonly isBare: boolean;
}

/**
 * Times what verdict and article cost a page that has just been opened, so that no code is warm.
 * @param tab where `live-entry.ts` has run
 */
export async function timeLivePage(tab: Page, url: string | null): Promise<LivePage> {
  const { total, longest, sending, markup, isBare } = (await tab.evaluate('timeTaking()')) as Taking;
  const verdict = { verdict: total + sending, longest: Math.max(longest, sending) };
  if (markup === null) return { ...verdict, walk: null, isFound: true, sent: null, isSame: true };
  const { stem } = findArticle({ page: markup, url, verdict: null, isWanted: false });
  const walk = stem
    ? ((await tab.evaluate(`timeStem(${JSON.stringify(stem)})`)) as { total: number; isFound: boolean })
    : null;
  const isSame = isDeepStrictEqual(recordMarkup(markup), await tab.evaluate('recordNodes()'));
  return {
    ...{ ...verdict, walk: walk?.total ?? null, isFound: walk?.isFound ?? true },
    ...{ sent: isBare ? 0 : markup.length, isSame },
  };
}
