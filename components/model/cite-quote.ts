import type { ArticleSummary } from '../../utils/messages/page-protocol.ts';
import type { Strings } from '../../utils/strings/strings.ts';
import type { Entity } from '../../utils/types.ts';
import { describeRole } from './describe-role.ts';
import type { QuoteRun } from './quote-runs.ts';

/**
 * A quotation with its source as plain text, a line each: the words (a line a paragraph), who says them in what
 * role, title with publisher and date, the link. What the page does not say is left out.
 */
export function citeQuote(
  run: QuoteRun,
  speaker: Pick<Entity, 'name' | 'roles'>,
  article: ArticleSummary,
  link: string,
  strings: Strings,
): string {
  const [role] = speaker.roles;
  const who = role ? strings.t('citedSpeaker', speaker.name, describeRole(role, strings)) : speaker.name;
  const day = article.published && strings.date(article.published);
  const where = [article.title, article.siteName, day].filter(Boolean).join(', ');
  return [...run.texts, `— ${who}`, where, link].filter(Boolean).join('\n');
}
