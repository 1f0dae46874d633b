import type { BackgroundHandlers } from '../messages/answer-background.ts';
import { failure, success } from '../messages/result.ts';
import { readSettings } from '../settings.ts';

/**
 * Tells a page who of its own article has notes, no more than that, and only where the reader has switched on that
 * the page may show it.
 * @param count how many notes there are on each
 */
export function tellNoted(count: BackgroundHandlers['notes.count']): BackgroundHandlers['article.noted'] {
  return async (request, asker) => {
    const { showNoted } = await readSettings();
    if (!showNoted) return failure('forbidden', 'the reader has not switched it on');
    const counts = await count(request, asker);
    return counts.ok ? success(counts.value.map((notes) => notes > 0)) : counts;
  };
}
