import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { fold } from '../text/fold.ts';

const NICKNAME = /^\s(?:“[^“”\n]{1,24}”|"[^"\n]{1,24}"|‘[^‘’\n]{1,24}’|'[^'\n]{1,24}'|\([^()\n]{1,24}\))\s$/u;
/** `Margaret "Peggy` of Margaret "Peggy" Hall. */
const CUT_NICKNAME = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*\s["“‘'(]\p{Lu}[^"“”‘’()\n]{0,23}$/u;
const REST_OF_CUT = /^["”’')]\s$/u;
/** "Walt (Lund)": what an editor put into somebody's words. */
const COMPLETED = /^[\p{L}’'-]+\s\([\p{L}’'-]+$/u;
const MAIDEN = /\bn[ée]e\s$/u;

/**
 * Makes one mention of a name with a nickname in its middle (`Margaret "Peggy" Hall`), and leaves out a maiden name behind
 * "née", which is nobody else's.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function joinNicknamed(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at]!;
    if (mention.kind !== 'person') {
      joined.push(mention);
      continue;
    }
    if (MAIDEN.test(text.slice(Math.max(0, mention.start - 6), mention.start))) {
      joined.push({ ...mention, kind: 'other' });
      continue;
    }
    // The nickname may be a mention of its own.
    const last = [at + 1, at + 2].find((index) => {
      const other = mentions[index];
      return (
        other?.kind === 'person' && other.start - mention.end < 30 && isNicknameBetween(text, mention, other)
      );
    });
    if (last === undefined && isCompleted(text, mention, mentions[at + 1])) {
      joined.push({ ...mention, end: mentions[at + 1]!.end + 1 });
      at += 1;
    } else if (last === undefined) joined.push(mention);
    else {
      joined.push({ ...mention, end: mentions[last]!.end });
      at = last;
    }
  }
  return joined;
}

/** Whether a nickname stands between two halves of a name, or the first half ends in one that lacks its last mark. */
function isNicknameBetween(text: string, first: Mention, last: Mention): boolean {
  const between = text.slice(first.end, last.start);
  if (NICKNAME.test(between)) return /\p{Lu}/u.test(text[first.end + 2] ?? '');
  return REST_OF_CUT.test(between) && CUT_NICKNAME.test(text.slice(first.start, first.end));
}

/** Whether the next name is the surname to a given name, put behind it in brackets. */
function isCompleted(text: string, mention: Mention, next: Mention | undefined): boolean {
  return (
    next?.kind === 'person' &&
    text[next.end] === ')' &&
    COMPLETED.test(text.slice(mention.start, next.end)) &&
    text.slice(mention.end, next.start) === ' (' &&
    guessGender(fold(text.slice(mention.start, mention.end))) !== null
  );
}
