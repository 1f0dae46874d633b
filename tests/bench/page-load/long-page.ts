import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderArticlePage } from '../../../tools/site/article-page.ts';
import { readSummitArticle } from '../../../tools/site/summit-article.ts';

/** The sample article repeated until it has so many words. */
export function renderLongPage(words: number): string {
  const article = readSummitArticle();
  const once = article.body.replace(/<!-- .*? -->/g, '');
  const wordsOnce = once.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
  const parts = Array.from({ length: Math.ceil(words / wordsOnce) }, (_, i) =>
    // A paragraph that stands twice in a page is taken for a part shown twice.
    once.replace(/<p>/g, `<p>In part ${i + 1}: `),
  );
  return renderArticlePage({ ...article, body: parts.join('\n') });
}

/** Serves one page on loopback. */
export async function servePage(html: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
