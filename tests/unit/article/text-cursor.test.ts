import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { TextCursor } from '../../../utils/article/text-cursor.ts';

/** Text nodes in a row, a comment between some of them, then an element. */
function lay(...texts: string[]): Text[] {
  const { document } = new JSDOM('<p></p>').window;
  const nodes = texts.map((text) => document.createTextNode(text));
  document.querySelector('p')!.append(...nodes.flatMap((node) => [node, document.createComment('x')]));
  document.querySelector('p')!.append(document.createElement('b'), 'behind');
  return nodes;
}

function read(
  nodes: readonly Text[],
  ...spans: [nodeStart: number, nodeEnd: number, start: number][]
): unknown[] {
  const cursor = new TextCursor();
  return spans.map(([nodeStart, nodeEnd, start]) =>
    cursor
      .locate({ node: 0, nodeStart, nodeEnd, start }, nodes[0]!)
      .map((part) => [nodes.indexOf(part.node), part.nodeStart, part.nodeEnd, part.start]),
  );
}

describe('a piece of a recorded text', () => {
  it('lies in the one text node', () => {
    expect(read(lay('one two'), [4, 7, 10])).toEqual([[[0, 4, 7, 10]]]);
  });

  it('lies in each text node that it reaches into', () => {
    expect(read(lay('one', '', ' two ', 'three'), [1, 10, 5])).toEqual([
      [
        [0, 1, 3, 5],
        [2, 0, 5, 7],
        [3, 0, 2, 12],
      ],
    ]);
  });

  it('is found whether it comes behind or before the last one', () => {
    const nodes = lay('one', 'two', 'three');
    const second = [[1, 0, 3, 3]];
    const last = [[2, 1, 5, 7]];
    expect(read(nodes, [3, 6, 3], [7, 11, 7], [3, 6, 3])).toEqual([second, last, second]);
  });

  it('has no place beyond the next element', () => {
    expect(read(lay('one'), [1, 9, 0])).toEqual([[[0, 1, 3, 0]]]);
  });

  it('is found among many nodes in time that grows with them', () => {
    const nodes = lay(...Array.from({ length: 20_000 }, () => 'ab'));
    const start = performance.now();
    const found = read(
      nodes.slice(0, 1),
      ...nodes.map((_, i): [number, number, number] => [2 * i, 2 * i + 1, i]),
    );
    expect(found).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
