import type { Entity, Span } from '../../utils/types.ts';

/** Two who are named in the same paragraphs. */
export interface Pair {
  /** Ids; `a` comes first in the order of weight. */
  readonly a: number;
  readonly b: number;
  /** How many paragraphs name both. */
  readonly paragraphs: number;
}

export interface Together {
  /** Those who share a paragraph with somebody of these, in order of weight. */
  readonly entities: readonly Entity[];
  readonly pairs: readonly Pair[];
}

/** More curves than these people make would be a thicket. */
const MOST = 14;

/**
 * Who is named together with whom, among the most named.
 * @param blockStarts where each block of the article's text starts, in the order of the text
 */
export function pairEntities(entities: readonly Entity[], blockStarts: readonly number[]): Together {
  const heaviest = entities.slice(0, MOST);
  const blocks = heaviest.map(
    ({ mentions }) => new Set(mentions.map((place) => blockOf(place, blockStarts))),
  );
  const pairs = heaviest.flatMap((one, i) =>
    heaviest.slice(i + 1).flatMap((other, j): Pair[] => {
      const paragraphs = countShared(blocks[i], blocks[i + 1 + j]);
      return paragraphs > 0 ? [{ a: one.id, b: other.id, paragraphs }] : [];
    }),
  );
  const joined = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return { entities: heaviest.filter(({ id }) => joined.has(id)), pairs };
}

/** Index of the block that holds a place. */
function blockOf({ start }: Span, blockStarts: readonly number[]): number {
  return blockStarts.findLastIndex((at) => at <= start);
}

function countShared(one: ReadonlySet<number> = new Set(), other: ReadonlySet<number> = new Set()): number {
  return [...one].filter((block) => other.has(block)).length;
}
