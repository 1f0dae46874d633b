import type { BlockSource } from '../article/block-source.ts';
import type { ExtractedArticle } from '../article/extract.ts';
import { type Article, BLOCK_SEPARATOR, type Block } from '../types.ts';

/** The most of a page that is read, in UTF-16 code units of text: ten times a very long article. */
export const LONGEST_TEXT = 400_000;

const LONGEST_URL = 8_000;
const LONGEST_TITLE = 1_000;
const LONGEST_LINE = 10_000;
const MOST_CAPTIONS = 500;
const MOST_BLOCKS = 20_000;

/** How far before the limit a word's end is looked for. */
const WORD_SEARCH = 200;

export interface BoundedArticle extends ExtractedArticle {
  /** Code units of the body that are left unread; 0 for any ordinary article. */
  readonly unread: number;
}

/**
 * Cuts an article to what one message may carry. The body keeps at most `limit` code units, separators included: the
 * block that crosses the limit is cut between words, those after it are left out. Over-long fields are cut as well;
 * an over-long address goes altogether, since half of one leads elsewhere.
 */
export function boundArticle({ article, sources }: ExtractedArticle, limit = LONGEST_TEXT): BoundedArticle {
  const blocks: Block[] = [];
  const kept: BlockSource[] = [];
  let length = 0;
  let unread = 0;
  for (const [index, block] of article.blocks.entries()) {
    const source = sources[index];
    if (!source) continue;
    const separator = blocks.length > 0 ? BLOCK_SEPARATOR.length : 0;
    const isFull = unread > 0 || blocks.length >= MOST_BLOCKS;
    const text = isFull ? '' : cutBetweenWords(block.text, limit - length - separator);
    unread += block.text.length - text.length;
    if (text === '') continue;
    length += text.length + separator;
    blocks.push(text.length === block.text.length ? block : { ...block, text });
    kept.push(text.length === block.text.length ? source : cutSource(source, text.length));
  }
  return { article: { ...boundFields(article), blocks }, sources: kept, unread };
}

function boundFields(article: Article): Article {
  return {
    ...article,
    url: article.url !== null && article.url.length <= LONGEST_URL ? article.url : null,
    title: article.title.slice(0, LONGEST_TITLE),
    siteName: cutLine(article.siteName, LONGEST_TITLE),
    byline: cutLine(article.byline, LONGEST_TITLE),
    standfirst: cutLine(article.standfirst, LONGEST_LINE),
    lang: cutLine(article.lang, 100),
    captions: article.captions.slice(0, MOST_CAPTIONS).map((caption) => caption.slice(0, LONGEST_TITLE)),
  };
}

function cutLine(text: string | null, limit: number): string | null {
  return text === null ? null : text.slice(0, limit);
}

function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit <= 0) return '';
  const space = text.lastIndexOf(' ', limit);
  if (space > 0 && space > limit - WORD_SEARCH) return text.slice(0, space);
  // No space near: at least never through a surrogate pair.
  const isInsidePair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return text.slice(0, isInsidePair ? limit - 1 : limit);
}

function cutSource(source: BlockSource, length: number): BlockSource {
  const pieces = source.pieces
    .filter((piece) => piece.start < length)
    .map((piece) => ({ ...piece, nodeEnd: Math.min(piece.nodeEnd, piece.nodeStart + length - piece.start) }));
  return { element: source.element, pieces };
}
