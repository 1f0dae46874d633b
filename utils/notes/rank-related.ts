import type { Timestamp } from '../types.ts';

/** What speaks for a note on somebody else. */
export interface Relation {
  /** Articles in which there are notes on both. */
  readonly shared: number;
  /** The note has the name in its words. */
  readonly isMention: boolean;
  /** Its subject is named in the article at hand. */
  readonly isNamedHere: boolean;
  readonly updated: Timestamp;
}

const MENTION = 2;
const NAMED_HERE = 1;
const SHARED = 1;
/** After half a year a note counts half as recent. */
const HALF_LIFE_MS = 182 * 24 * 60 * 60 * 1000;

/** Most related first: by shared articles (each further one tells less), words, and how recent it is. */
export function rankRelated<T extends { readonly relation: Relation }>(
  all: readonly T[],
  now: Timestamp,
): readonly T[] {
  return [...all].sort(
    (a, b) => rate(b.relation, now) - rate(a.relation, now) || b.relation.updated - a.relation.updated,
  );
}

function rate({ shared, isMention, isNamedHere, updated }: Relation, now: Timestamp): number {
  const age = Math.max(0, now - updated);
  return (
    SHARED * Math.log2(1 + shared) +
    (isMention ? MENTION : 0) +
    (isNamedHere ? NAMED_HERE : 0) +
    2 ** (-age / HALF_LIFE_MS)
  );
}
