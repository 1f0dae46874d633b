/**
 * A run of a block's text that maps one to one to a run of a text node; `start` indexes the block's text. The node is a live one,
 * or, in a record of the page, its place among the texts.
 */
export interface Piece<TextNode = Text> {
  readonly node: TextNode;
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
export interface BlockSource<Container = Element, TextNode = Text> {
  readonly element: Container;
  readonly pieces: readonly Piece<TextNode>[];
}

/** The same in a record: places among its elements and texts. */
export type RecordedSource = BlockSource<number, number>;
