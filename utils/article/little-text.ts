import type { Verdict } from '../types.ts';

/** A page with less text is no article, whatever else it shows; in UTF-16 code units. */
export const MIN_TEXT = 250;

export const LITTLE_TEXT: Verdict = { isArticle: false, reasons: ['little-text'] };
