import type { BlockSource, Piece, RecordedSource } from './block-source.ts';
import type { ExtractedArticle } from './extract.ts';
import type { Recording } from './record-page.ts';
import { keepShown } from './shown.ts';
import { TextCursor } from './text-cursor.ts';

/**
 * Finds the blocks of an article that was read from a record in the document that the record was made of. What a style sheet
 * hides from the reader is left out. What cannot be in this recording has no place.
 */
export function locateArticle(
  { article, sources }: ExtractedArticle<RecordedSource>,
  recording: Recording,
): ExtractedArticle {
  const cursor = new TextCursor();
  const placed = article.blocks.flatMap((block, index) => {
    const source = sources[index] && locateSource(sources[index], recording, cursor);
    return source ? [{ block, source }] : [];
  });
  const shown = keepShown(placed);
  return {
    article: { ...article, blocks: shown.map(({ block }) => block) },
    sources: shown.map(({ source }) => source),
  };
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
