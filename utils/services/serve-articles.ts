import type { BackgroundHandlers } from '../messages/answer-background.ts';
import { success } from '../messages/result.ts';
import type { Article, Reading } from '../types.ts';
import { clearNamedCount, showNamedCount } from './badge.ts';
import type { LinkContexts } from './link-contexts.ts';

/**
 * Answers what a page asks about its article, and keeps the tab's badge.
 * @param contextsFor where the article is remembered, for the look-ups of background that follow
 */
export function serveArticles(
  read: (article: Article) => Promise<Reading>,
  contextsFor: (isPrivate: boolean) => Pick<LinkContexts, 'keep'>,
): Pick<BackgroundHandlers, 'article.read' | 'article.leave'> {
  return {
    'article.read': async ({ article }, { tabId, isPrivate }) => {
      const reading = await read(article);
      if (reading.status === 'read') contextsFor(isPrivate).keep(article, reading.whosWho.entities);
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
