import { isTitleWord } from '../roles/role-nouns.ts';
import { HONORIFICS } from './honorifics.ts';

/** Whether a lower-case word, with or without its dot, is what people are addressed by before their name: "mr", "sen.". */
export function isFormOfAddress(word: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return HONORIFICS.has(bare) || isTitleWord(bare);
}
