import type { Article, Block, BlockKind } from '../types.ts';
import { isBoth, isList, isOneOf, isRecord, isText, isWording, orNull } from './guard.ts';

/** Bound of all strings of an article together, in UTF-16 code units. */
export const ARTICLE_LIMIT = 1_048_576;

const BLOCK_KINDS: Readonly<Record<BlockKind, true>> = {
  paragraph: true,
  heading: true,
  'list-item': true,
  quote: true,
  table: true,
};

const isBlock = isRecord<Block>({ kind: isOneOf(BLOCK_KINDS), text: isWording(ARTICLE_LIMIT) });

/** YYYY-MM-DD. */
export const isDay = isBoth(isText(10), (day) => /^\d{4}-\d{2}-\d{2}$/u.test(day));

/** An article as the content script sends it. */
export const isArticle = isBoth(
  isRecord<Article>({
    url: orNull(isText(8_192)),
    title: isText(10_000),
    siteName: orNull(isText(1_000)),
    byline: orNull(isText(10_000)),
    standfirst: orNull(isText(20_000)),
    published: orNull(isDay),
    lang: orNull(isText(100)),
    blocks: isList(isBlock, 50_000),
    captions: isList(isText(20_000), 2_000),
  }),
  (article) => measure(article) <= ARTICLE_LIMIT,
);

function measure(article: Article): number {
  const { blocks, captions, title, standfirst } = article;
  return [title, standfirst ?? '', ...captions, ...blocks.map((block) => block.text)].reduce(
    (sum, text) => sum + text.length,
    0,
  );
}
