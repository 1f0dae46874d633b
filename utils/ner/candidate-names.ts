import type { Block } from '../types.ts';
import { TITLES } from './lists/words.ts';
import { mergeTokens } from './merge.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Words that stand within a name between capitalised ones. */
const CONNECTORS = new Set('of the and for & de la del des du van von der den bin al el'.split(' '));
/** In front of a name, and no part of it. */
const OPENERS: ReadonlySet<string> = new Set(['the', ...TITLES]);
/** Longest name that is looked up, in tokens. */
const LONGEST = 8;
/** Most names that are looked up for one article. */
const MOST = 2000;

const isCapitalised = ({ form, isLink }: Token): boolean => !isLink && /^\p{Lu}/u.test(form);

/** A stretch of capitalised tokens from `start` on; with `joined`, over "of", "the", "and" as well. Its end. */
function endOfRun(tokens: readonly Token[], start: number, joined: boolean): number {
  let end = start + 1;
  for (let next = end; next < tokens.length && next - end <= (joined ? 2 : 0); next++) {
    if (isCapitalised(tokens[next]!)) end = next + 1;
    else if (!CONNECTORS.has(tokens[next]!.form)) break;
  }
  return end;
}

/**
 * What may be a name that a pack or a note has, as the article writes it: whole stretches of several capitalised words,
 * with and without "of", "the" and "and" in them, and without the titles in front. A single word or an acronym is too
 * often another's, and a part of a stretch too often something else.
 */
export function listCandidateNames(blocks: readonly Block[]): string[] {
  const names = new Set<string>();
  for (const { text } of blocks) {
    const tokens = mergeTokens(tokenise(text));
    for (let at = 0; at < tokens.length && names.size < MOST; at++) {
      if (!isCapitalised(tokens[at]!)) continue;
      let start = at;
      at = endOfRun(tokens, start, true);
      while (start < at - 1 && OPENERS.has(tokens[start]!.form.toLowerCase())) start++;
      for (const end of new Set([at, endOfRun(tokens, start, false)]))
        if (end - start > 1 && end - start <= LONGEST)
          names.add(
            tokens
              .slice(start, end)
              .map(({ form }) => form)
              .join(' '),
          );
    }
  }
  return [...names];
}
