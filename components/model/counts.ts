import type { Strings } from '../../utils/strings/strings.ts';
import type { Entity } from '../../utils/types.ts';

/**
 * "Named twice, quoted once", "Named 7 times, not quoted": facts about the text.
 * @param quoted how many quotations, not counting their paragraphs
 */
export function describeCounts(
  { mentions, heard }: Pick<Entity, 'mentions' | 'heard'>,
  quoted: number,
  strings: Strings,
): string {
  return strings.t('counts', strings.plural('namedTimes', mentions.length), describeHeard());

  function describeHeard(): string {
    if (quoted > 0) return strings.plural('quotedTimes', quoted);
    return strings.t(heard === 'paraphrased' ? 'onlyReported' : 'notQuoted');
  }
}
