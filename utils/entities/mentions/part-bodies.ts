import type { Mention } from '../../types.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';

/** An article behind "and" begins another name: "School of Medicine | and the | School of Nursing". */
const ARTICLE = /\sand\sthe\s(?=\p{Lu})/u;
/** "Vale University’s | School of Boats" */
const OWNER =
  /^(.*\b(?:University|College|Institute|Hospital|Department|Ministry|Company|Corporation|Foundation|Museum|Council|Group))['’]s\s(?=(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:School|College|Institute|Center|Centre|Department|Faculty|Office|Laboratory|Lab|Initiative|Division|Library|Hospital|Museum|Club)\b)/u;
const AND = /\sand\s(?=\p{Lu})/u;
/** Less sure than this of the whole, two names of two words are two: "Loud Engines | and | Orbit Vale". */
const UNSURE = 0.5;
const PLAIN = /^\p{Lu}[\p{L}\p{N}’'&-]*(?:\s\p{Lu}[\p{L}\p{N}’'&-]*)+$/u;

/**
 * Parts what the recogniser took for one body, and is two.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function partBodies(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    if (mention.kind !== 'organisation') return [mention];
    const name = text.slice(mention.start, mention.end);
    const owner = OWNER.exec(name);
    if (owner)
      return [
        { ...mention, end: mention.start + owner[1]!.length },
        { ...mention, start: mention.start + owner[0].length },
      ];
    const match = ARTICLE.exec(name) ?? (mention.confidence < UNSURE ? AND.exec(name) : null);
    if (!match) return [mention];
    const [first, second] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    const isPlain = PLAIN.test(first) && PLAIN.test(second) && !isOrganisationWord(second.split(' ').at(-1)!);
    if (!match[0].includes('the') && !isPlain) return [mention];
    return [
      { ...mention, end: mention.start + first.length },
      { ...mention, start: mention.end - second.length },
    ];
  });
}
