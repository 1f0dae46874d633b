/** Letters without marks, and nothing to replace. */
const PLAIN = /^[\w '&-]*$/;
const [UPPER_A, UPPER_Z, FIRST_BEYOND_ASCII] = [65, 90, 128];

/** Lower case without accents or dots: the form in which names and words are compared. */
export function fold(text: string): string {
  // Most words have neither, and are asked for often.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.]/g, '').replace(/’/g, "'").toLowerCase();
}

/** Cuts a possessive's "'s" (or the bare apostrophe after an s). */
export function dropPossessive(text: string): string {
  return text.replace(/['’]s$|(?<=s)['’]$/u, '');
}

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  // Most words begin with one of the plain letters, and every word is asked.
  return code < FIRST_BEYOND_ASCII ? code >= UPPER_A && code <= UPPER_Z : /^\p{Lu}/u.test(word);
}
