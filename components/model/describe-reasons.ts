import type { MessageKey, Strings } from '../../utils/strings/strings.ts';

/** Codes of a verdict that a reader can make something of; the others stay unsaid. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  'no-published-date': 'reasonNoDate',
  'not-declared-article': 'reasonNotDeclared',
  'no-author': 'reasonNoAuthor',
  'declared-product': 'reasonProduct',
  'declared-forum': 'reasonForum',
  'site-root': 'reasonFrontPage',
  'little-text': 'reasonLittleText',
  'many-teasers': 'reasonManyTeasers',
  'many-links': 'reasonManyLinks',
  'no-clear-body': 'reasonNoBody',
  'no-headline': 'reasonNoHeadline',
  form: 'reasonForm',
  shop: 'reasonShop',
  forum: 'reasonForum',
};

/** The most telling come first; more would be a report. */
const MOST = 3;

/** Why a page was taken for no article, in a sentence; null where no reason can be put in plain words. */
export function describeReasons(reasons: readonly string[], strings: Strings): string | null {
  const keys = new Set(reasons.flatMap((reason) => WORDS[reason] ?? []));
  if (keys.size === 0) return null;
  const list = new Intl.ListFormat(strings.locale, { type: 'conjunction' });
  return strings.t('reasons', list.format([...keys].slice(0, MOST).map((key) => strings.t(key))));
}
