import { initialsOf, isOrganisationWord, lettersOf } from '../names/organisation-name.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { fold, isCapitalised } from '../text/fold.ts';

const WORDS_BEFORE = /((?:[\p{L}’'-]+\s){1,8})\((?:the\s)?["“‘']?$/u;
/** What an agreement is called ends in, as other things do: "Power Purchase Agreement (PPA)". */
const THINGS = new Set('agreement act bill index rate tax bond'.split(' '));

/**
 * Whether an acronym in brackets stands for the words right before it, and they name no body: "alternating current (AC)",
 * "Certified Financial Planner (CFP)".
 */
export function isGlossedThing(text: string, start: number, end: number): boolean {
  if (!/^["”’']?\)/u.test(text.slice(end, end + 2))) return false;
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  if (!before) return false;
  const letters = lettersOf(text.slice(start, end));
  const words = before.trim().split(/\s/u);
  for (let count = 2; count <= words.length; count += 1) {
    const part = words.slice(-count);
    if (!initialsOf(part.join(' ')).includes(letters)) continue;
    if (part.some((word) => isOrganisationWord(word))) return false;
    const last = fold(part[count - 1]!);
    // "the Autorité des marchés (ADM)": a name in another language
    if (count < words.length && count > 2 && isCapitalised(part[0]!) && !isCapitalised(part[count - 1]!))
      return false;
    // "Front for Boats and Justice": the head of the phrase stands elsewhere.
    const isTitle = isTitleWord(last) && part.every((word) => isCapitalised(word));
    return !isCapitalised(part[count - 1]!) || isTitle || THINGS.has(last);
  }
  return false;
}
