/**
 * Control characters and those that turn the direction of what follows: they can make a text look like another.
 * Tabs and line ends are dealt with as white space.
 */
const TREACHEROUS =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** What nearly every text is made of already: visible Latin letters with single spaces between them. */
const PLAIN = /^[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/u;

/**
 * A foreign text as one line that shows what it is: white space folded, nothing invisible, no half characters.
 * Markup stays as the characters that it is made of.
 */
export function makeInert(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text.toWellFormed().replace(/\s+/gu, ' ').replace(TREACHEROUS, '');
  return visible.replace(/ {2,}/gu, ' ').trim();
}
