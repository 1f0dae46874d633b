import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { renderArticlePage } from './article-page.ts';
import { drawRotors } from './assets/rotors.ts';
import { renderForumPage } from './pages/forum-page.ts';
import { renderHomePage } from './pages/home-page.ts';
import { renderShopPage } from './pages/shop-page.ts';
import { renderSignUpPage } from './pages/sign-up-page.ts';
import { readSeedArticle } from './seed-article.ts';
import { readSummitArticle } from './summit-article.ts';

export interface Site {
  /** e.g. http://127.0.0.1:41234, without a slash at the end. */
  readonly origin: string;
  /** Whether /seed is there. */
  readonly hasSeed: boolean;
  close(): Promise<void>;
}

interface Resource {
  readonly type: string;
  readonly body: string;
}

/**
 * Serves the sample site on loopback only.
 * @param port 0 takes any that is free.
 */
export async function startSite(port = 0): Promise<Site> {
  const resources = listResources();
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const resource = resources.get(path);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!resource || !isReading) {
      response.writeHead(resource ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(resource ? 'Only reading is possible here.' : 'There is no such page.');
      return;
    }
    response.writeHead(200, {
      'content-type': resource.type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(resource.body);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    hasSeed: resources.has('/seed'),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listResources(): Map<string, Resource> {
  const seed = readSeedArticle();
  return new Map<string, Resource>([
    ['/', html(renderHomePage())],
    ['/article', html(renderArticlePage(readSummitArticle()))],
    ['/shop', html(renderShopPage())],
    ['/sign-up', html(renderSignUpPage())],
    ['/forum', html(renderForumPage())],
    ...(seed ? [['/seed', html(renderArticlePage(seed))] as const] : []),
    ['/style.css', { type: 'text/css; charset=utf-8', body: readStyle() }],
    ['/rotors.svg', { type: 'image/svg+xml', body: drawRotors() }],
  ]);
}

function html(body: string): Resource {
  return { type: 'text/html; charset=utf-8', body };
}

function readStyle(): string {
  return ['frame', 'article', 'pages']
    .map((name) => readFileSync(new URL(`./assets/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
}
