import type { RecordedSource } from './block-source.ts';

/** A source as one list of numbers: its element, then node, start and end there, and start in the block, of each piece. */
export function packPlace({ element, pieces }: RecordedSource): number[] {
  return [
    element,
    ...pieces.flatMap(({ node, nodeStart, nodeEnd, start }) => [node, nodeStart, nodeEnd, start]),
  ];
}

/** The source of a list made by `packPlace`. */
export function unpackPlace([element = -1, ...numbers]: readonly number[]): RecordedSource {
  const pieces = [];
  for (let at = 0; at + 3 < numbers.length; at += 4) {
    const [node = -1, nodeStart = 0, nodeEnd = 0, start = 0] = numbers.slice(at, at + 4);
    pieces.push({ node, nodeStart, nodeEnd, start });
  }
  return { element, pieces };
}
