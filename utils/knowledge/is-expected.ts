import type { EntryProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';

/** What is known of a person's entry in an article, in points. */
interface Known {
  readonly rarity: number;
  readonly prominence: number;
}

/** So many words of politics make an article one that its politicians may be in. */
const SIGN_WORDS = 2;

/** So many words of one walk of life make an article one of it. */
const ELSEWHERE = 4;

/**
 * Whether an article without any other sign of a politician may mean one by the name. A village has a namesake of many
 * an MP: then it takes words of politics, or, in an article that is about no other walk of life, a
 * name that hardly anybody else has, of somebody whose office is in the news every day or who is the only one named: among
 * strangers it is a stranger's.
 */
export function isExpected(
  { domains }: EntryProfile,
  context: LinkContext,
  { rarity, prominence }: Known,
): boolean {
  if (!domains.has('politics')) return true;
  const politics = context.domains.get('politics') ?? 0;
  if (politics >= (prominence > 0 ? 1 : SIGN_WORDS)) return true;
  const isAlone = prominence > 0 || context.people <= 1;
  return rarity >= 2 && (politics > 0 || (isAlone && !isElsewhere(context)));
}

/** Whether an article is plainly about one walk of life; the sport pages are known by words of their own. */
export function isElsewhere({ domains, trades }: Pick<LinkContext, 'domains' | 'trades'>): boolean {
  return Math.max(0, ...domains.values(), trades.get('sport') ?? 0) >= ELSEWHERE;
}
