import { isEnvelope } from './envelope.ts';
import { PAGE_GUARDS } from './guards-page.ts';
import type { PageProtocol } from './page-protocol.ts';
import { failure, type Result } from './result.ts';

type Answer<T> = Result<T> | Promise<Result<T>>;

/** What serves each request in the page. A handler may throw: the asker then learns `internal` and no more. */
export type PageHandlers = {
  readonly [K in keyof PageProtocol]: (
    request: PageProtocol[K]['request'],
  ) => Answer<PageProtocol[K]['reply']>;
};

/** Serves one message of our own background or apps. Never throws. */
export async function answerPage(message: unknown, handlers: PageHandlers): Promise<Result<unknown>> {
  if (!isEnvelope(message) || !isRequestName(message.type)) return failure('malformed', 'no request of ours');
  return await serve(message.type, message.request, handlers);
}

async function serve<K extends keyof PageProtocol>(
  type: K,
  request: unknown,
  handlers: PageHandlers,
): Promise<Result<unknown>> {
  if (!PAGE_GUARDS[type](request)) return failure('malformed', `refused request of ${type}`);
  try {
    return await handlers[type](request);
  } catch {
    return failure('internal', `${type} failed`);
  }
}

function isRequestName(type: string): type is keyof PageProtocol {
  return Object.hasOwn(PAGE_GUARDS, type);
}
