import type { RecordedSource } from './block-source.ts';

/** A source as one list of numbers: its element, then node, start and end there, and start in the block, of each piece. */
export function packPlace({ element, pieces }: RecordedSource): number[] {
  return [
    element,
    ...pieces.flatMap(({ node, nodeStart, nodeEnd, start }) => [node, nodeStart, nodeEnd, start]),
  ];
}

/** The source of a list made by `packPlace`. */
export function unpackPlace(place: readonly number[]): RecordedSource {
  const pieces = [];
  for (let at = 1; at + 3 < place.length; at += 4) {
    const [node, nodeStart, nodeEnd, start] = [place[at]!, place[at + 1]!, place[at + 2]!, place[at + 3]!];
    pieces.push({ node, nodeStart, nodeEnd, start });
  }
  return { element: place[0] ?? -1, pieces };
}
