import { CALENDAR } from '../../ner/lists/words.ts';

const BEFORE_DATE =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|on|by|since|until|till|from|during|before|after|last|next|this|early|mid|late|every))[ \u00A0-]$/iu;
const BEHIND_DATE = /^,?[ \u00A0]\d/u;
/** As far as a date is looked for in front of its month, in UTF-16 units. */
const LOOKED_BACK = 12;

/** Whether a surname may be a month or a weekday where it stands: "in May", "May 5", of somebody called May. */
export function isDate(text: string, start: number, end: number): boolean {
  if (!CALENDAR.has(text.slice(start, end).toLowerCase())) return false;
  return (
    BEFORE_DATE.test(text.slice(Math.max(0, start - LOOKED_BACK), start)) ||
    BEHIND_DATE.test(text.slice(end, end + 3))
  );
}
