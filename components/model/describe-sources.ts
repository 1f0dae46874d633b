import type { KnownSource } from '../../utils/messages/background.ts';
import type { Strings } from '../../utils/strings/strings.ts';
import { describeMonth } from './describe-date.ts';

/** "Ministers Database, as of June 2026"; those of one month share it: "Brands; S&P 500, as of June 2026". */
export function describeSources(
  keys: readonly string[],
  sources: Readonly<Record<string, KnownSource>>,
  strings: Strings,
): string {
  const titles = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const source = sources[key];
    if (!source) continue;
    const month = describeMonth(source.retrieved, strings);
    titles.set(month, [...(titles.get(month) ?? []), source.title]);
  }
  return Array.from(titles, ([month, named]) => strings.t('sourceAsOf', named.join('; '), month)).join('; ');
}
