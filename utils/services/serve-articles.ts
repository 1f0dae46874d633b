import type { BackgroundHandlers } from '../messages/answer-background.ts';
import { success } from '../messages/result.ts';
import type { Article, Reading } from '../types.ts';
import { clearNamedCount, showNamedCount } from './badge.ts';

/** Answers what a page asks about its article, and keeps the tab's badge. */
export function serveArticles(
  read: (article: Article) => Promise<Reading>,
): Pick<BackgroundHandlers, 'article.read' | 'article.leave'> {
  return {
    'article.read': async ({ article }, { tabId }) => {
      const reading = await read(article);
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
