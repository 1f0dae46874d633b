import type { MessageKey, Strings } from '../../utils/strings/strings.ts';

/** Codes of a verdict that a reader can make something of; the others stay unsaid. */
const WORDS: Readonly<Record<string, MessageKey>> = {};

/** Why a page was taken for no article, in a sentence; null where no reason can be put in plain words. */
export function describeReasons(reasons: readonly string[], strings: Strings): string | null {
  const keys = new Set(reasons.flatMap((reason) => WORDS[reason] ?? []));
  if (keys.size === 0) return null;
  const list = new Intl.ListFormat(strings.locale, { type: 'conjunction' });
  return strings.t('reasons', list.format([...keys].map((key) => strings.t(key))));
}
