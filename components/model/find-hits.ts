import { fold } from './fold.ts';

/** A stretch of a text that is, or is not, what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Code units kept before the first hit, so that a long note shows the hit and not its beginning. */
const LEAD = 48;

/** The text cut into parts, words that start with a word of the query told apart; starts shortly before the first. */
export function findHits(text: string, query: string): readonly TextPart[] {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  const parts: TextPart[] = [];
  let plain = '';
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const folded = fold(piece);
    if (piece !== '' && wanted.some((word) => folded.startsWith(word))) {
      if (plain !== '') parts.push({ text: plain, isHit: false });
      parts.push({ text: piece, isHit: true });
      plain = '';
    } else {
      plain += piece;
    }
  }
  if (plain !== '') parts.push({ text: plain, isHit: false });
  return shortenLead(parts);
}

function shortenLead(parts: readonly TextPart[]): readonly TextPart[] {
  const [first, ...rest] = parts;
  if (!first || first.isHit || rest.length === 0 || first.text.length <= LEAD) return parts;
  const kept = first.text.slice(-LEAD);
  const atWord = kept.slice(kept.search(/\s/u) + 1);
  return [{ text: `… ${atWord}`, isHit: false }, ...rest];
}
