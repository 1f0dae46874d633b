import type { Mention } from '../../types.ts';
import { fold } from '../text/fold.ts';

// What ends the name of a company or body, and stands after names for no other reason (as "Campaign" in "Biden Campaign").
const TAILS = new Set(
  (
    'foundation trust committee council commission agency university college institute productions records studios ' +
    'pictures holdings industries systems technologies entertainment ventures group airlines airways motors ' +
    'pharmaceuticals partners securities capital bank society association federation union railway hospital infirmary ' +
    'foods rovers wanderers fc'
  ).split(' '),
);
/** The word leaves little doubt. */
const PLAIN = 0.7;
const LEGAL_FORMS = new Set('plc ltd limited inc corp llc gmbh'.split(' '));
/** "Arden & Sons", "Arden and Co" */
const FAMILY = /^\s(?:&|and)\s(?:Sons?|Daughters?|Brothers|Bros|Partners|Company|Co)(?![\p{L}\p{N}'’])/u;

/**
 * A mention that breaks off before the word that says what it is: "Dick Clark" of "Dick Clark Productions", "Brightwell
 * Foods" of "Brightwell Foods plc", "Arden" of "Arden & Sons". It becomes the organisation's whole name; others stay as they are.
 */
export function widenName(text: string, mention: Mention): Mention {
  let { end } = mention;
  const family = FAMILY.exec(text.slice(end, end + 16));
  if (family) end += family[0].length;
  for (;;) {
    const next = /^(,?\s)(\p{L}+)(?![\p{L}\p{N}'’-])/u.exec(text.slice(end, end + 24));
    if (!next) break;
    const [all, gap, word] = [next[0], next[1]!, next[2]!];
    const isBody = gap === ' ' && isTail(word) && /^\p{Lu}\p{Ll}|^FC$/u.test(word);
    if (!isBody && !LEGAL_FORMS.has(fold(word))) break;
    end += all.length;
  }
  if (end === mention.end) return mention;
  return { kind: 'organisation', start: mention.start, end, confidence: Math.max(mention.confidence, PLAIN) };
}

/** Whether a word after a name makes it the name of a body. */
export function isTail(word: string): boolean {
  return TAILS.has(fold(word));
}
