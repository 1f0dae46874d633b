import type { Block } from '../types.ts';
import { TITLES } from './lists/words.ts';
import { mergeTokens } from './merge.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Words that stand within a name between capitalised ones. */
const CONNECTORS = new Set(
  '- of the and for in on products & de la del des du van von der den bin al el'.split(' '),
);
/** Two names may stand to both sides of these, or one around them. Behind any other begins no name of its own. */
const PARTING = new Set(['and', '&']);
/** In front of a name, and no part of it. */
const OPENERS: ReadonlySet<string> = new Set(['the', ...TITLES]);
/** Longest name that is looked up, in tokens. */
const LONGEST = 9;
/** Most names that are looked up for one article. */
const MOST = 2000;

const isCapitalised = ({ form, isLink }: Token): boolean => !isLink && /^\p{Lu}/u.test(form);

/** "operation" of "Co-operation". */
const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && tokens[at - 1]!.form === '-' && isCapitalised(tokens[at - 2]!);

/** The end of a stretch of capitalised tokens from `start` on, over "of", "the", "and" as well. */
function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let next = end; next < tokens.length && next - end <= 2; next++) {
    if (isCapitalised(tokens[next]!) || isSecondHalf(tokens, next)) end = next + 1;
    else if (!CONNECTORS.has(tokens[next]!.form)) break;
  }
  return end;
}

/** Where a name may begin and end within a stretch: at its ends, and to both sides of a word that may part two names. */
function listParts(tokens: readonly Token[], start: number, end: number): (readonly [number, number])[] {
  const starts = [start];
  const ends = [end];
  for (let at = start + 1; at < end; at++) {
    if (isCapitalised(tokens[at]!)) continue;
    if (isCapitalised(tokens[at - 1]!)) ends.push(at);
    if (PARTING.has(tokens[at]!.form) && isCapitalised(tokens[at + 1]!)) starts.push(at + 1);
  }
  return starts.flatMap((from) => ends.filter((to) => to > from).map((to) => [from, to] as const));
}

/**
 * What may be a name that a pack or a note has, as the article writes it: whole stretches of several capitalised words,
 * and what stands before "of" or to either side of "and" in them, without the titles in front. A single word or an acronym is too
 * often another's, and a part of a stretch too often something else.
 */
export function listCandidateNames(blocks: readonly Block[]): string[] {
  const names = new Set<string>();
  for (const { text } of blocks) {
    const tokens = mergeTokens(tokenise(text));
    for (let at = 0; at < tokens.length && names.size < MOST; at++) {
      if (!isCapitalised(tokens[at]!)) continue;
      let start = at;
      at = endOfRun(tokens, start);
      while (start < at - 1 && OPENERS.has(tokens[start]!.form.toLowerCase())) start++;
      for (const [from, to] of listParts(tokens, start, at))
        if (to - from > 1 && to - from <= LONGEST)
          names.add(
            tokens
              .slice(from, to)
              .map(({ form }) => form)
              .join(' '),
          );
    }
  }
  return [...names];
}
