import type { ServerResponse } from 'node:http';

/** What a server, or the way to it, does wrong. */
export type Fault =
  | 'not-found'
  | 'too-many'
  | 'broken'
  | 'silent'
  | 'silent-after-head'
  | 'dripping'
  | 'truncated'
  | 'cut'
  | 'huge'
  | 'redirect'
  | 'no-json'
  | 'rate-limited';

const TEN_MEGABYTES = 10_000_000;

/** What a server says that asks to wait, in seconds. */
export const RETRY_AFTER = 120;

/**
 * Answers wrongly; the head of the answer may have been prepared before.
 * @param elsewhere an address on another origin
 */
export function answerWrongly(fault: Fault, response: ServerResponse, elsewhere: string): void {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  switch (fault) {
    case 'not-found':
      response.writeHead(404, json).end('{"httpCode":404}');
      return;
    case 'too-many':
      response.writeHead(429, { ...json, 'retry-after': String(RETRY_AFTER) }).end('{}');
      return;
    case 'broken':
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Wikimedia Error</h1>');
      return;
    case 'silent':
      return;
    case 'silent-after-head':
      response.writeHead(200, json);
      response.write('{"batchcomplete":');
      return;
    case 'dripping': {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 250);
      response.once('close', () => clearInterval(drip));
      return;
    }
    case 'truncated':
      response.writeHead(200, json).end('{"batchcomplete":true,"query":{"pages":[{"pageid":9');
      return;
    case 'cut':
      response.writeHead(200, { ...json, 'content-length': '4000' });
      response.write('{"batchcomplete":true', () => response.destroy());
      return;
    case 'huge':
      response.writeHead(200, json);
      response.write('{"filling":"');
      response.end(`${'x'.repeat(TEN_MEGABYTES)}"}`);
      return;
    case 'redirect':
      response.writeHead(302, { location: elsewhere }).end();
      return;
    case 'no-json':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in to this network</title>');
      return;
    case 'rate-limited':
      response
        .writeHead(200, json)
        .end('{"error":{"code":"ratelimited","info":"You\'ve exceeded your limit."}}');
      return;
  }
}
