import type { Asker } from './asker.ts';
import { isEnvelope } from './envelope.ts';
import { BACKGROUND_GUARDS } from './guards-background.ts';
import { BACKGROUND_SENDERS, type BackgroundProtocol } from './protocol.ts';
import { failure, type Result } from './result.ts';

/** What serves each request. A handler may throw: the asker then learns `internal` and no more. */
export type BackgroundHandlers = {
  readonly [K in keyof BackgroundProtocol]: (
    request: BackgroundProtocol[K]['request'],
    asker: Asker,
  ) => Promise<Result<BackgroundProtocol[K]['reply']>>;
};

/**
 * Serves one message. Never throws.
 * @param message as it came, unproven
 * @param asker null where the sender has no business here
 */
export async function answerBackground(
  message: unknown,
  asker: Asker | null,
  handlers: BackgroundHandlers,
): Promise<Result<unknown>> {
  if (asker === null) return failure('forbidden', 'unknown sender');
  if (!isEnvelope(message) || !isRequestName(message.type)) return failure('malformed', 'no request of ours');
  return await serve(message.type, message.request, asker, handlers);
}

async function serve<K extends keyof BackgroundProtocol>(
  type: K,
  request: unknown,
  asker: Asker,
  handlers: BackgroundHandlers,
): Promise<Result<unknown>> {
  if (!BACKGROUND_SENDERS[type].includes(asker.role)) {
    return failure('forbidden', `${type}: not for the ${asker.role}`);
  }
  if (!BACKGROUND_GUARDS[type](request)) return failure('malformed', `refused request of ${type}`);
  try {
    return await handlers[type](request, asker);
  } catch {
    return failure('internal', `${type} failed`);
  }
}

function isRequestName(type: string): type is keyof BackgroundProtocol {
  return Object.hasOwn(BACKGROUND_GUARDS, type);
}
