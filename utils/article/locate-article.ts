import type { Block } from '../types.ts';
import type { BlockSource, Piece, RecordedSource } from './block-source.ts';
import { drain } from './drain.ts';
import type { ExtractedArticle } from './extract.ts';
import type { Recording } from './record-page.ts';
import { keepShownInSteps } from './shown.ts';
import { TextCursor } from './text-cursor.ts';

/** Blocks between two points at which the work can be interrupted. */
const BLOCKS_PER_STEP = 16;

/**
 * Finds the blocks of an article that was read from a record in the document that the record was made of. What a style sheet
 * hides from the reader is left out. What cannot be in this recording has no place.
 */
export function* locateArticleInSteps(
  { article, sources }: ExtractedArticle<RecordedSource>,
  recording: Recording,
): Generator<void, ExtractedArticle> {
  const cursor = new TextCursor();
  const placed: { block: Block; source: BlockSource }[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (index % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    const source = sources[index] && locateSource(sources[index], recording, cursor);
    if (source) placed.push({ block, source });
  }
  const shown = yield* keepShownInSteps(placed);
  return {
    article: { ...article, blocks: shown.map(({ block }) => block) },
    sources: shown.map(({ source }) => source),
  };
}

/** The same at once, where nobody waits. */
export function locateArticle(
  extracted: ExtractedArticle<RecordedSource>,
  recording: Recording,
): ExtractedArticle {
  return drain(locateArticleInSteps(extracted, recording));
}

function locateSource(
  { element, pieces }: RecordedSource,
  { elements, texts }: Recording,
  cursor: TextCursor,
): BlockSource | null {
  const container = elements[element];
  if (!container) return null;
  const live = pieces.flatMap((piece): Piece[] => {
    const first = texts[piece.node];
    return first ? cursor.locate(piece, first) : [];
  });
  return { element: container, pieces: live };
}
