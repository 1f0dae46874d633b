import type { Mention } from '../../types.ts';
import { initialsOf, isAcronym, lettersOf } from '../names/organisation-name.ts';

const GLOSS = /\s\((?:the\s)?["“‘']?(\p{Lu}[\p{Lu}\d&-]{1,8})["”’']?\)/uy;
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
  if (!acronym || !isAcronym(acronym)) return mention;
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
