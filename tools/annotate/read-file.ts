import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { extractArticle, judgePage } from '../../utils/article/read-document.ts';
import type { Article, Block, Verdict } from '../../utils/types.ts';

/** An article as it stands in a file, and whether it is one. */
export interface FileArticle {
  readonly verdict: Verdict;
  readonly article: Article;
}

/** Reads a file to the article in it. @throws {Error} where the file cannot be read or is of another kind */
export function readFile(file: string, url: string | null): FileArticle {
  if (/\.txt$/iu.test(file)) return readText(readFileSync(file, 'utf8'), url);
  if (/\.html?$/iu.test(file)) return readPage(readFileSync(file, 'utf8'), url);
  if (/\.html?\.gz$/iu.test(file)) return readPage(gunzipSync(readFileSync(file)).toString('utf8'), url);
  throw new Error('neither .html, .html.gz nor .txt');
}

function readPage(html: string, url: string | null): FileArticle {
  const { document } = parseHTML(html);
  return { verdict: judgePage(document, url), article: extractArticle(document, url).article };
}

/** A text file is an article, all body, its blocks split at blank lines. */
function readText(text: string, url: string | null): FileArticle {
  const blocks = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/u)
    .map((block): Block => ({ kind: 'paragraph', text: block.replace(/\s+/gu, ' ').trim() }))
    .filter((block) => block.text !== '');
  return {
    verdict: { isArticle: true, reasons: ['text-file'] },
    article: {
      url,
      title: '',
      siteName: null,
      byline: null,
      standfirst: null,
      published: null,
      lang: null,
      blocks,
      captions: [],
    },
  };
}
