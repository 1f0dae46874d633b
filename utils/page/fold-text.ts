/** Invisible characters that an article's text leaves out: soft hyphen, zero-width space and joiners, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Folds text of a document as an article's text is folded: invisible characters go, a run of white space
 * (no-break spaces too) becomes one space, none stands at the ends.
 */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
