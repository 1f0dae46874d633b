import { ABBREVIATIONS } from './lists/abbreviations.ts';
import type { Token } from './tokenise.ts';

const isLetter = (form: string): boolean => form.length === 1 && /\p{L}/u.test(form);
const isCapital = (form: string): boolean => form.length === 1 && /\p{Lu}/u.test(form);
const isDashes = (form: string): boolean => form.startsWith('-') && /^-+$/.test(form);
const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** What is left of a clitic that somebody cut behind its apostrophe, or that stands as a token of its own. */
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', 'S']);

/** End (exclusive) of "U . S ." starting at `from`, or `from` where there is none. */
function endOfDotted(tokens: readonly Token[], from: number): number {
  if (!isLetter(tokens[from]!.form) || tokens[from + 1]?.form !== '.') return from;
  let end = from + 2;
  let letters = 1;
  while (end < tokens.length && isLetter(tokens[end]!.form)) {
    if (isCapital(tokens[end]!.form) !== isCapital(tokens[from]!.form)) break;
    letters++;
    end++;
    if (tokens[end]?.form === '.') end++;
    else break;
  }
  return letters > 1 ? end : from;
}

/** End (exclusive) of the abbreviation, initial or "O ' Brien" starting at `from`, or `from + 1`. */
function endOfUnit(tokens: readonly Token[], from: number): number {
  const dotted = endOfDotted(tokens, from);
  if (dotted > from) return dotted;
  const { form } = tokens[from]!;
  if (isDashes(form)) {
    let end = from + 1;
    while (end < tokens.length && isDashes(tokens[end]!.form)) end++;
    return end;
  }
  const next = tokens[from + 1]?.form;
  const afterNext = tokens[from + 2]?.form;
  if (next === '.' && afterNext !== undefined) {
    if (ABBREVIATIONS.has(form.toLowerCase())) return from + 2;
    if (isCapital(form) && isCapitalised(afterNext)) return from + 2;
  }
  if (form === "'" && next !== undefined && CLITICS.has(next)) return from + 2;
  if (next === "'" && isCapital(form) && form !== 'I' && afterNext !== undefined) {
    if (isCapitalised(afterNext) && afterNext.length > 1) return from + 3;
  }
  return from + 1;
}

/**
 * Puts together what the tokeniser and other people's tokenisers cut: "U . S ." → "U.S.", "Dr ." → "Dr.",
 * "O ' Brien" → "O'Brien". A full stop that ends the list stays alone. Works on forms, not on spacing, so that
 * given tokens and raw text come out the same.
 */
export function mergeTokens(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = tokens[i]!.isLink ? i + 1 : endOfUnit(tokens, i);
    if (end === i + 1) merged.push(tokens[i]!);
    else {
      let form = '';
      for (let k = i; k < end; k++) form += tokens[k]!.form;
      merged.push({ form, start: tokens[i]!.start, end: tokens[end - 1]!.end, isLink: false });
    }
    i = end;
  }
  return merged;
}
