/** A run of a block's text that maps one to one to a run of a text node; `start` indexes the block's text. */
export interface Piece {
  readonly node: Text;
  /** In `node.data`. */
  readonly nodeStart: number;
  readonly nodeEnd: number;
  /** In the block's text. */
  readonly start: number;
}

/**
 * Where a block's text lies in the document. Pieces come in order and never overlap; a character of the text that no
 * piece covers (the space that stands for a `<br>`) has no place in any text node.
 */
export interface BlockSource {
  readonly element: Element;
  readonly pieces: readonly Piece[];
}
