import type { Piece } from './block-source.ts';
import { ELEMENT_NODE, getNodeType, TEXT_NODE } from './node-access.ts';

/**
 * Finds pieces of a recorded text in the text nodes that it was made of: often one, else siblings with no element in between.
 * Remembers where it was, so that pieces that come in order cost no more than the nodes they lie in.
 */
export class TextCursor {
  #first: Text | null = null;
  #node: Node | null = null;
  /** Length of the text nodes before. */
  #before = 0;

  /** The parts of a piece, one for each text node that it reaches into. */
  locate(piece: Piece<number>, first: Text): Piece[] {
    if (this.#first !== first || piece.nodeStart < this.#before) {
      this.#first = first;
      this.#node = first;
      this.#before = 0;
    }
    const parts: Piece[] = [];
    for (;;) {
      const length = this.#measure();
      const from = Math.max(piece.nodeStart, this.#before);
      const to = Math.min(piece.nodeEnd, this.#before + length);
      if (from < to) {
        parts.push({
          node: this.#node as Text,
          nodeStart: from - this.#before,
          nodeEnd: to - this.#before,
          start: piece.start + from - piece.nodeStart,
        });
      }
      if (piece.nodeEnd <= this.#before + length || !this.#goOn(length)) return parts;
    }
  }

  #measure(): number {
    const node = this.#node;
    return node && getNodeType(node) === TEXT_NODE ? (node as Text).data.length : 0;
  }

  #goOn(length: number): boolean {
    const next = this.#node?.nextSibling;
    if (!next || getNodeType(next) === ELEMENT_NODE) return false;
    this.#node = next;
    this.#before += length;
    return true;
  }
}
