import type { Mention } from '../../types.ts';

/** Bodies whose name has an "and" that looks like one between two. */
const NAMES =
  /\b(?:Securities and Exchange|Food and Drug|Immigration and Customs|Customs and Border|Health and Safety|Control and Prevention|Oceanic and Atmospheric|Aeronautics and Space|Security and Co-?operation|Revenue and Customs)\b/u;

/**
 * "Securities" and "Exchange Commission" as the one body that they are.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function joinBodies(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    const isPair =
      last?.kind === 'organisation' &&
      mention.kind === 'organisation' &&
      text.slice(last.end, mention.start) === ' and ' &&
      NAMES.test(text.slice(last.start, mention.end));
    if (isPair) joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
