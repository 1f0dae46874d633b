import type { Mention, MentionKind } from '../types.ts';
import { GENERIC_NOUNS } from './names/organisation-name.ts';
import { parsePersonName } from './names/person-name.ts';
import { fold, isCapitalised } from './text/fold.ts';

const WORD = /[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu;
const SHORTEST = 3;
/** A name that the recogniser is less sure of is not looked for elsewhere. */
const SURE = 0.5;

interface Seen {
  kind: MentionKind;
  isAmbiguous: boolean;
}

/**
 * A name that the recogniser has seen in one place and missed in another: the surname of somebody named in full, or a
 * one-word name, where it stands alone. A word that the article also uses in small letters ("will"), that means two kinds
 * of thing, or that is part of a longer name ("Hollis Tower") is left.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function addMissed(text: string, mentions: readonly Mention[]): Mention[] {
  const seen = collectNames(text, mentions);
  if (seen.size === 0) return [...mentions];
  const words = [...text.matchAll(WORD)];
  const small = new Set<string>();
  for (const [word] of words) if (!isCapitalised(word)) small.add(word);
  const all: Mention[] = [];
  let next = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    const [start, end] = [match.index, match.index + word.length];
    while (next < mentions.length && mentions[next]!.end <= start) all.push(mentions[next++]!);
    const name = seen.get(word);
    if (!name || name.isAmbiguous || small.has(word.toLowerCase())) continue;
    if (next < mentions.length && mentions[next]!.start < end) continue;
    if (isPartOfName(text, words, index)) continue;
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
    const last = parts[parts.length - 1]!;
    const isSurname =
      kind === 'person' && parts.length > 1 && parsePersonName(written).tokens.at(-1) === fold(last);
    if (parts.length > 1 && !isSurname) continue;
    if (last.length < SHORTEST || !isCapitalised(last) || GENERIC_NOUNS.has(last.toLowerCase())) continue;
    const known = seen.get(last);
    if (known) known.isAmbiguous ||= known.kind !== kind;
    else if (confidence >= SURE || kind === 'place' || kind === 'other') {
      seen.set(last, { kind, isAmbiguous: kind !== 'person' && kind !== 'organisation' });
    }
  }
  return seen;
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
  const isFirst = /(?:^|[.!?:“”"‘’]\s?["“‘]?|\n)$/u.test(
    text.slice(Math.max(0, before.index - 2), before.index),
  );
  return !isFirst;
}
