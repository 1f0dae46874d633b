import type { BackgroundHandlers } from '../messages/answer-background.ts';
import { success } from '../messages/result.ts';
import type { Article, Reading } from '../types.ts';
import { clearNamedCount, showNamedCount } from './badge.ts';
import { correctReading } from './correct-reading.ts';
import { findArticle } from './find-article.ts';
import { keepReading } from './keep-reading.ts';
import type { Libraries } from './libraries.ts';
import type { LinkContexts } from './link-contexts.ts';

/**
 * Answers what a page asks about its article, and keeps the tab's badge.
 * @param contextsFor where the article is remembered, for the look-ups of background that follow
 * @param libraries the reader's corrections, and the memory of readings where it is switched on
 */
export function serveArticles(
  read: (article: Article) => Promise<Reading>,
  contextsFor: (isPrivate: boolean) => Pick<LinkContexts, 'keep'>,
  libraries: Pick<Libraries, 'open'>,
): Pick<BackgroundHandlers, 'article.find' | 'article.read' | 'article.leave'> {
  return {
    'article.find': async (wish) => success(findArticle(wish)),
    'article.read': async ({ article }, { tabId, isPrivate }) => {
      const reading = await correctReading(read(article), libraries, isPrivate);
      if (reading.status === 'read') {
        contextsFor(isPrivate).keep(article, reading.whosWho.entities);
        void keepReading(article, reading.whosWho, libraries, isPrivate);
      }
      const count = reading.status === 'read' ? reading.whosWho.entities.length : 0;
      if (tabId !== null) await showNamedCount(tabId, count);
      return success(reading);
    },
    'article.leave': async (_request, { tabId }) => {
      if (tabId !== null) await clearNamedCount(tabId);
      return success(null);
    },
  };
}
