import { BLOCK_SEPARATOR, type Block, type BlockKind, type Span } from '../../types.ts';

/** A block's place in the article's text. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

/** The body as one string, and where each block lies in it. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

/** Joins blocks as every offset in the house counts them. */
export function joinBlocks(blocks: readonly Block[]): ArticleText {
  const places: TextBlock[] = [];
  let at = 0;
  for (const block of blocks) {
    places.push({ kind: block.kind, start: at, end: at + block.text.length });
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return { text: blocks.map((block) => block.text).join(BLOCK_SEPARATOR), blocks: places };
}
