import type { Strings } from '../../utils/strings/strings.ts';

/** "Named twice, quoted once"; `quoted` counts quotations, not their paragraphs. */
export function describeCounts(named: number, quoted: number, strings: Strings): string {
  const heard = quoted > 0 ? strings.plural('quotedTimes', quoted) : strings.t('notQuoted');
  return strings.t('counts', strings.plural('namedTimes', named), heard);
}
