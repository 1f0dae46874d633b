/** In doubt an article is read as English: that is the language we read best. */
const IN_DOUBT = 'en';

/**
 * The language to read an article in, as a primary subtag. What the page declares holds unless its words plainly
 * say otherwise, as many sites declare English (or their template's language) on every page.
 * @param declared a BCP 47 tag, null where none is declared
 * @param guessed by the words; null where they leave it open
 */
export function decideLanguage(declared: string | null, guessed: string | null): string {
  const primary = declared === null ? '' : (/^[a-z]{2,3}(?=$|[-_])/iu.exec(declared.trim())?.[0] ?? '');
  return guessed ?? (primary === '' ? IN_DOUBT : primary.toLowerCase());
}
