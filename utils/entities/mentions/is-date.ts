import { CALENDAR } from '../../ner/lists/words.ts';
import { isSpeechVerb } from '../speech-verbs.ts';

const BEFORE_DATE =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|on|since|until|till|during|last|next|this|early|mid|late|every))[ \u00A0-]$/iu;
/** Words that stand before a date and before somebody alike. */
const BEFORE_EITHER = /\b(?:by|from|after|before)[ \u00A0]$/iu;
const BEHIND_DATE = /^,?[ \u00A0]\d/u;
/** As far as what tells is looked for in front of a month, in UTF-16 units. */
const LOOKED_BACK = 40;

/** What somebody sends or says: "a letter from May". */
const SENT =
  /\b(?:letter|e-?mail|message|note|reply|answer|statement|speech|call|question|request|appeal|apology|invitation|order|support|pressure|pass|cross)s?\sfrom\s$/iu;
/** "support from May onwards", "on call from May to September" */
const LASTS = /^\s(?:onwards?|until|till|through|to\s(\p{Lu}\p{Ll}+))\b/u;
const DONE = /(\p{L}+)\sby\s$/u;
const DEEDS =
  /^(?:written|appointed|named|chosen|picked|hired|fired|sacked|led|backed|signed|scored|directed|produced|represented|beaten|defeated)$/u;
/** "after May said", "before May had left" */
const ACTS = /^\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u;
const VERBS = /^(?:was|had|has|left|became|took|won|lost|went|came|made|got|gave|(?!need)\p{Ll}{2,}ed)$/u;

/** Whether a surname may be a month or a weekday where it stands: "in May", "May 5", of somebody called May. */
export function isDate(text: string, start: number, end: number): boolean {
  if (!CALENDAR.has(text.slice(start, end).toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start);
  if (BEFORE_DATE.test(before) || BEHIND_DATE.test(text.slice(end, end + 3))) return true;
  return BEFORE_EITHER.test(before) && !isSomebody(before, text.slice(end, end + LOOKED_BACK));
}

/** Whether the words beside it say that somebody is meant: "announced by May", "after May said". */
function isSomebody(before: string, after: string): boolean {
  const lasts = LASTS.exec(after);
  if (lasts && (lasts[1] === undefined || CALENDAR.has(lasts[1].toLowerCase()))) return false;
  if (/^['’]s\b/u.test(after) || SENT.test(before)) return true;
  const deed = DONE.exec(before)?.[1];
  if (deed !== undefined) return isSpeechVerb(deed) || DEEDS.test(deed);
  const act = ACTS.exec(after)?.[1];
  return (
    act !== undefined && /\b(?:after|before)\s$/iu.test(before) && (isSpeechVerb(act) || VERBS.test(act))
  );
}
