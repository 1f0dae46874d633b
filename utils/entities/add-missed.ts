import type { Mention, MentionKind } from '../types.ts';
import { isDate } from './mentions/is-date.ts';
import { isFamily } from './mentions/is-family.ts';
import { GENERIC_NOUNS, SHARED_FIRST } from './names/organisation-name.ts';
import { parsePersonName } from './names/person-name.ts';
import { fold, isCapitalised } from './text/fold.ts';

const WORD = /[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu;
const SHORTEST = 3;
const SHORTEST_FIRST = 4;
/** A name that the recogniser is less sure of is not looked for elsewhere. */
const SURE = 0.5;

interface Seen {
  kind: MentionKind;
  isAmbiguous: boolean;
  /** The first word of a longer name: less telling, so that it counts only where a small letter was to be expected. */
  isShort: boolean;
}

/**
 * A name that the recogniser has seen in one place and missed in another: the surname of somebody named in full, a
 * one-word name, or the first word of an organisation's ("Tyvak" of "Tyvak Systems"), where it stands alone. A word that the article also uses in small letters ("will"), that is a month or a weekday there, that means two kinds
 * of thing, or that is part of a longer name ("Hollis Tower") is left.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function addMissed(text: string, mentions: readonly Mention[]): Mention[] {
  const seen = collectNames(text, mentions);
  if (seen.size === 0) return [...mentions];
  const words: RegExpExecArray[] = [];
  const small = new Set<string>();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push(match);
    if (!isCapitalised(match[0])) small.add(match[0]);
  }
  const all: Mention[] = [];
  let next = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    if (!isCapitalised(word)) continue;
    const [start, end] = [match.index, match.index + word.length];
    while (next < mentions.length && mentions[next]!.end <= start) all.push(mentions[next++]!);
    const name = seen.get(word);
    if (!name || name.isAmbiguous || small.has(word.toLowerCase())) continue;
    if (next < mentions.length && mentions[next]!.start < end) continue;
    if (name.kind === 'person' && (isFamily(text, start, end) || isDate(text, start, end))) continue;
    if (isPartOfName(text, words, index) || (name.isShort && isSentenceStart(text, start))) continue;
    all.push({ kind: name.kind, start, end, confidence: SURE });
  }
  all.push(...mentions.slice(next));
  return all;
}

function collectNames(text: string, mentions: readonly Mention[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { kind, start, end, confidence } of mentions) {
    const written = text.slice(start, end);
    const parts = written.split(/\s+/u);
    const isShort = kind === 'organisation' && parts.length > 1;
    const word = isShort ? parts[0]! : parts[parts.length - 1]!;
    const isSurname = kind === 'person' && parsePersonName(written).tokens.at(-1) === fold(word);
    if (parts.length > 1 && !isSurname && !isShort) continue;
    if (word.length < (isShort ? SHORTEST_FIRST : SHORTEST) || !isCapitalised(word)) continue;
    if (GENERIC_NOUNS.has(word.toLowerCase()) || (isShort && SHARED_FIRST.has(word.toLowerCase()))) continue;
    const known = seen.get(word);
    if (known) {
      known.isAmbiguous ||= known.kind !== kind;
      known.isShort &&= isShort;
    } else if (confidence >= SURE || kind === 'place' || kind === 'other') {
      seen.set(word, { kind, isAmbiguous: kind !== 'person' && kind !== 'organisation', isShort });
    }
  }
  return seen;
}

function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:“”"‘’]\s?["“‘]?|\n)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether a capitalised word stands right before or after. The first word of a sentence tells nothing. */
function isPartOfName(text: string, words: readonly RegExpExecArray[], index: number): boolean {
  const word = words[index]!;
  const [before, after] = [words[index - 1], words[index + 1]];
  const end = word.index + word[0].length;
  if (after && text.slice(end, after.index) === ' ' && isCapitalised(after[0])) return true;
  if (
    /^[@./_]|^['’]\p{Lu}/u.test(text.slice(end, end + 2)) &&
    !/^\.(?:\s|$|["”])/u.test(text.slice(end, end + 2))
  )
    return true;
  if (/[@#/_.]/u.test(text[word.index - 1] ?? ' ')) return true;
  if (!before || text.slice(before.index + before[0].length, word.index) !== ' ' || !isCapitalised(before[0]))
    return false;
  return !isSentenceStart(text, before.index);
}
