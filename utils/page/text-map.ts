import type { BlockSource, Piece } from '../article/block-source.ts';
import type { ExtractedArticle } from '../article/extract.ts';
import { BLOCK_SEPARATOR, type Block, type Span } from '../types.ts';
import { foldText } from './fold-text.ts';

/** A block of the body, where its text starts in the article's text, and where it lies in the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly source: BlockSource;
  readonly start: number;
}

/**
 * Carries offsets of an article's text to the live document and back. It holds on to text nodes, so it is as old
 * as the extraction that it was made from: what it returns is checked against the document as it is now.
 */
export interface TextMap {
  /** Length of the article's text in UTF-16 code units. */
  readonly length: number;
  readonly blocks: readonly PlacedBlock[];
  /** The block that holds an offset, null outside of the text; a separator belongs to the block before it. */
  blockAt(offset: number): PlacedBlock | null;
  /**
   * The live ranges of a span, in the order of the text: one for each block, more where the document has other
   * text in between. Empty where the span is outside of the text or the document no longer holds these words.
   */
  rangesOf(span: Span): Range[];
  /** The offset in the article's text of a place in a text node, null where that place is no part of the text. */
  offsetOf(node: Node, nodeOffset: number): number | null;
}

/** Builds the map of an extracted article. Linear in the number of text nodes; touches nothing in the document. */
export function createTextMap({ article, sources }: ExtractedArticle): TextMap {
  const blocks: PlacedBlock[] = [];
  let length = 0;
  article.blocks.forEach((block, index) => {
    const source = sources[index];
    if (!source) return;
    if (blocks.length > 0) length += BLOCK_SEPARATOR.length;
    blocks.push({ block, source, start: length });
    length += block.text.length;
  });
  let index: Map<Node, IndexedPiece[]> | null = null;

  return {
    length,
    blocks,
    blockAt(offset) {
      return offset < 0 || offset >= length ? null : blocks[findBlock(blocks, offset)]!;
    },
    rangesOf(span) {
      if (!isSpanWithin(span, length)) return [];
      const ranges: Range[] = [];
      for (let at = findBlock(blocks, span.start); at < blocks.length; at++) {
        const placed = blocks[at]!;
        if (placed.start >= span.end) break;
        const start = Math.max(span.start - placed.start, 0);
        const end = Math.min(span.end - placed.start, placed.block.text.length);
        if (start >= end) continue;
        const found = rangesInBlock(placed, start, end);
        if (found.length === 0) return [];
        ranges.push(...found);
      }
      return ranges;
    },
    offsetOf(node, nodeOffset) {
      index ??= indexPieces(blocks);
      for (const { piece, start } of index.get(node) ?? []) {
        if (nodeOffset < piece.nodeStart || nodeOffset > piece.nodeEnd) continue;
        return start + piece.start + nodeOffset - piece.nodeStart;
      }
      return null;
    },
  };
}

interface IndexedPiece {
  readonly piece: Piece;
  /** Where the piece's block starts in the article's text. */
  readonly start: number;
}

function indexPieces(blocks: readonly PlacedBlock[]): Map<Node, IndexedPiece[]> {
  const index = new Map<Node, IndexedPiece[]>();
  for (const { source, start } of blocks) {
    for (const piece of source.pieces) {
      const list = index.get(piece.node);
      if (list) list.push({ piece, start });
      else index.set(piece.node, [{ piece, start }]);
    }
  }
  return index;
}

function isSpanWithin({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

/** The index of the last block that starts at or before the offset. */
function findBlock(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Ranges of a stretch of one block's text, in offsets of that text. */
function rangesInBlock({ block, source }: PlacedBlock, start: number, end: number): Range[] {
  const cuts: Cut[] = [];
  for (let at = firstPieceAfter(source.pieces, start); at < source.pieces.length; at++) {
    const piece = source.pieces[at]!;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.nodeEnd - piece.nodeStart);
    if (from >= to) continue;
    const cut = {
      node: piece.node,
      from: piece.nodeStart + from - piece.start,
      to: piece.nodeStart + to - piece.start,
    };
    if (!holdsText(cut, block.text, from)) return [];
    cuts.push(cut);
  }
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last) return [];
  const whole = rangeOver(first, last);
  // One cut over the whole span has been compared already.
  if (whole && first === last && first.to - first.from === end - start) return [whole];
  if (whole && foldText(whole.toString()) === foldText(block.text.slice(start, end))) return [whole];
  return joinCuts(cuts);
}

/** A stretch of a text node. */
interface Cut {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The first piece that may reach beyond the offset. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.nodeEnd - piece.nodeStart <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the document still shows these characters there; any white space may stand for a space. */
function holdsText({ node, from, to }: Cut, text: string, at: number): boolean {
  if (!node.isConnected) return false;
  const live = node.data.slice(from, to);
  const wanted = text.slice(at, at + to - from);
  return live === wanted || (live.length === wanted.length && live.replace(/\s/g, ' ') === wanted);
}

function rangeOver(first: Cut, last: Cut): Range | null {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range.collapsed ? null : range;
}

/** A range for each run of cuts in one text node. */
function joinCuts(cuts: readonly Cut[]): Range[] {
  const ranges: Range[] = [];
  let first = cuts[0]!;
  cuts.forEach((cut, at) => {
    const next = cuts[at + 1];
    if (next?.node === cut.node) return;
    const range = rangeOver(first, cut);
    if (range) ranges.push(range);
    if (next) first = next;
  });
  return ranges;
}
