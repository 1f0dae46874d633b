import { createServer } from 'node:http';

/** A page or a script that a test serves. */
export interface Served {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** Puts something at a path (it starts with "/") and says its whole address. */
  put(path: string, served: Served): string;
  close(): Promise<void>;
}

/** Serves what the tests put there, on loopback only. */
export async function servePages(): Promise<PageServer> {
  // A browser asks for it by itself, and complains where it is missing.
  const pages = new Map<string, Served>([['/favicon.ico', { body: '', type: 'image/svg+xml' }]]);
  const server = createServer((request, response) => {
    const served = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(served ? 200 : 404, {
      'content-type': served?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...served?.headers,
    });
    response.end(served?.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    put(path, served) {
      pages.set(path, served);
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
