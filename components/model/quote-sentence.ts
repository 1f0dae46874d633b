import type { Strings } from '../../utils/strings/strings.ts';

/** A sentence in quotation marks; one that begins with its own keeps them. */
export function quoteSentence(sentence: string, strings: Strings): string {
  return /^["“”„«»‘']/u.test(sentence) ? sentence : strings.t('sentenceQuoted', sentence);
}
