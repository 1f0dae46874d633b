import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import type { Result } from '../../utils/messages/result.ts';
import { sendToBackground } from '../../utils/messages/send.ts';

/** Asked once more after this time where nobody answered. */
const RETRY_MS = 1_000;

/** Asks the background, and once more a little later where nobody answered: it may be waking up. Never throws. */
export async function askPatiently<K extends keyof BackgroundProtocol>(
  type: K,
  request: BackgroundProtocol[K]['request'],
): Promise<Result<BackgroundProtocol[K]['reply']>> {
  const reply = await sendToBackground(type, request);
  if (reply.ok || reply.error.code !== 'unavailable') return reply;
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return await sendToBackground(type, request);
}
