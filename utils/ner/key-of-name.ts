import { mergeTokens } from './merge.ts';
import { tokenise } from './tokenise.ts';

/** Names of such words, hyphens and "'s" are cut at plain places: no need to ask the tokeniser, which is slow for thousands of them. */
const PLAIN = /^[\p{Lu}\p{Ll}\p{Lo}\d]+(?:'s)?(?:[ -][\p{Lu}\p{Ll}\p{Lo}\d]+(?:'s)?| &)*$/u;
/** Longest name that is told apart, in UTF-16 units. */
const LONGEST = 200;

/** The forms of a name's tokens with spaces between them: "Levi 's", "Rolls - Royce". Empty for a name of nothing. */
export function keyOfName(name: string): string {
  if (name.length <= LONGEST && PLAIN.test(name)) {
    const spaced = name.includes('-') ? name.replaceAll('-', ' - ') : name;
    return spaced.includes("'") ? spaced.replaceAll("'s", " 's") : spaced;
  }
  return mergeTokens(tokenise(name.slice(0, LONGEST)))
    .map((token) => token.form)
    .join(' ');
}
