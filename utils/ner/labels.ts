/** The kinds of a corpus, in the order of their labels. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NerType = (typeof TYPES)[number];

/** Outside of any name. */
export const O = 0;
/** O, then B I E S for each type (BIOES: first, inner, last word of a name, or a name of one word). */
export const LABEL_COUNT = 1 + 4 * TYPES.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOf = (label: number): number => (label === O ? -1 : (label - 1) >> 2);
export const positionOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean =>
  label !== O && (positionOf(label) === BEGIN || positionOf(label) === INSIDE);
const continues = (label: number): boolean =>
  label !== O && (positionOf(label) === INSIDE || positionOf(label) === END);

/** Whether label `to` may follow label `from` within a sentence. */
export function mayFollow(from: number, to: number): boolean {
  return opens(from) ? continues(to) && typeOf(from) === typeOf(to) : !continues(to);
}

export const mayStart = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** A name within a sentence: token indexes, end exclusive, and index of its type. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** Names of a sentence labelled by a legal sequence. */
export function readChunks(labels: ArrayLike<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === O) continue;
    const position = positionOf(label);
    if (position === BEGIN || position === SINGLE) start = i;
    if (position === END || position === SINGLE) chunks.push({ start, end: i + 1, type: typeOf(label) });
  }
  return chunks;
}

/** Labels of a sentence of `length` tokens with these names. */
export function writeChunks(length: number, chunks: readonly Chunk[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of chunks) {
    if (end - start === 1) labels[start] = labelOf(type, SINGLE);
    else {
      labels.fill(labelOf(type, INSIDE), start, end);
      labels[start] = labelOf(type, BEGIN);
      labels[end - 1] = labelOf(type, END);
    }
  }
  return labels;
}
