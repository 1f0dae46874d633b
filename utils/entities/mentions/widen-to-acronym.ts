import type { Mention } from '../../types.ts';
import { canAbbreviate, initialsOf, isAcronym, lettersOf } from '../names/organisation-name.ts';

const GLOSS = /\s\((?:the\s)?["“‘']?(\p{Lu}[\p{Lu}\d&-]{1,8})["”’']?\)/uy;
/** "… Relief Agency | for the Vale (HRAV)": how a name may go on to its acronym. */
const TAIL =
  /\s(?:of|for|in|on|to|and)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}(?=\s\(\p{Lu}[\p{Lu}\d&-]{1,8}\))/uy;
/** The word before a name, with what joins the two. */
const WORD_BEFORE = /(\p{Lu}[\p{L}’'-]+)(?:,?\s(?:(?:of|and|for|the)\s){0,2})$/u;
const MOST_WORDS = 3;

/**
 * A body's name that the recogniser has found from its second or third word on, widened by the acronym behind it:
 * "Harbours and Rivers Board (FHRB)" behind "Fisheries, ". Others stay as they are.
 */
export function widenToAcronym(text: string, mention: Mention): Mention {
  if (mention.kind !== 'organisation') return mention;
  GLOSS.lastIndex = mention.end;
  const acronym = GLOSS.exec(text)?.[1];
  if (!acronym) return widenBehind(text, mention);
  if (!isAcronym(acronym)) return mention;
  const letters = lettersOf(acronym);
  let { start } = mention;
  const isWhole = (): boolean =>
    initialsOf(text.slice(start, mention.end).replaceAll(',', '')).includes(letters);
  for (let count = 0; count < MOST_WORDS && !isWhole(); count += 1) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    if (!before) return mention;
    start -= before[0].length;
  }
  return isWhole() ? { ...mention, start } : mention;
}

/** A name that goes on to an acronym which stands for all of it, or for what was found: "UN Relief Agency for the Vale (URA)". */
function widenBehind(text: string, mention: Mention): Mention {
  if (!text.slice(mention.start, mention.end).includes(' ')) return mention;
  TAIL.lastIndex = mention.end;
  const tail = TAIL.exec(text)?.[0];
  if (!tail) return mention;
  const end = mention.end + tail.length;
  GLOSS.lastIndex = end;
  const acronym = GLOSS.exec(text)?.[1];
  if (!acronym || !isAcronym(acronym)) return mention;
  const [name, whole] = [text.slice(mention.start, mention.end), text.slice(mention.start, end)];
  return initialsOf(whole).includes(lettersOf(acronym)) || canAbbreviate(acronym, name)
    ? { ...mention, end }
    : mention;
}
