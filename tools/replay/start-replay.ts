import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isObject } from '../../utils/knowledge/read-field.ts';
import type { WikiSite } from '../../utils/knowledge/wiki/wiki.ts';
import { answerWrongly, type Fault } from './faults.ts';
import { isAnswerTo, type Recording } from './recording.ts';

/** A request that came, other than the browser's own question whether it may be sent. */
export interface Asked {
  /** `elsewhere`: where nobody should come. */
  readonly site: WikiSite | 'elsewhere';
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

/** Stands in for Wikipedia and Wikidata, on loopback only. */
export interface Replay {
  /** e.g. http://127.0.0.1:41234; the sites are at /wikipedia/w/api.php and /wikidata/w/api.php. */
  readonly origin: string;
  /** In the order in which they came. */
  readonly asked: readonly Asked[];
  /** How many requests were open at once, at most. */
  mostAtOnce(): number;
  /** How many requests still wait for the rest of their answer. */
  openNow(): number;
  /** Answers wrongly from now on; null: rightly again. A site named is the only one that does. */
  misbehave(fault: Fault | null, site?: WikiSite): void;
  /** From now on every answer comes with this body. */
  say(body: string | null): void;
  close(): Promise<void>;
}

const SITES = new Map<string, WikiSite>([
  ['/wikipedia/w/api.php', 'wikipedia'],
  ['/wikidata/w/api.php', 'wikidata'],
]);

export async function startReplay(recordings: readonly Recording[]): Promise<Replay> {
  const asked: Asked[] = [];
  let wrong: { fault: Fault; site: WikiSite | null } | null = null;
  let body: string | null = null;
  let open = 0;
  let most = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const site = SITES.get(pathname) ?? 'elsewhere';
    allowOthers(query, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    asked.push({ site, query, headers: request.headers });
    most = Math.max(most, ++open);
    response.once('close', () => open--);
    if (site === 'elsewhere') {
      response.writeHead(404).end();
    } else if (wrong && (wrong.site ?? site) === site) {
      const { port } = new URL(`http://${request.headers.host}`);
      answerWrongly(wrong.fault, response, `http://localhost:${port}/elsewhere`);
    } else {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(body ?? findBody(recordings, site, query));
    }
  }

  const server = createServer(answer);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    mostAtOnce: () => most,
    openNow: () => open,
    misbehave(fault, site) {
      wrong = fault && { fault, site: site ?? null };
    },
    say(said) {
      body = said;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** As MediaWiki does: who asks with `origin=*` may read the answer from anywhere, and nobody else. */
function allowOthers(query: URLSearchParams, response: ServerResponse): void {
  if (query.get('origin') !== '*') return;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'api-user-agent');
  response.setHeader('access-control-expose-headers', 'MediaWiki-API-Error, Retry-After');
}

function findBody(recordings: readonly Recording[], site: WikiSite, query: URLSearchParams): string {
  const found = recordings.find((recording) => isAnswerTo(recording, site, query));
  if (!found)
    return JSON.stringify(site === 'wikipedia' ? { batchcomplete: true } : { entities: {}, success: 1 });
  return query.get('props') === 'labels' ? pickEntities(found.body, query.get('ids') ?? '') : found.body;
}

/** Of a recording with many items those that were asked for. */
function pickEntities(body: string, ids: string): string {
  const recorded: unknown = JSON.parse(body);
  const entities = isObject(recorded) && isObject(recorded.entities) ? recorded.entities : {};
  const picked = ids.split('|').map((id) => [id, entities[id] ?? { id, missing: '' }] as const);
  return JSON.stringify({ entities: Object.fromEntries(picked), success: 1 });
}
