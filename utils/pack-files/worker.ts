import { createPackFileDesk } from './pack-file-desk.ts';
import type { Answer, PackFileWork } from './protocol.ts';
import { Refused } from './refused.ts';

/**
 * The worker of a page: a file is read here, so that the page is never held up. Messages come from our own page alone
 * and are answered in the order in which they come.
 */
interface Question {
  readonly id: number;
  readonly work: keyof PackFileWork;
  readonly request: never;
}

const desk = createPackFileDesk();
let tail: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  tail = tail.then(async () => postMessage({ id: data.id, answer: await answer(data) }));
});

async function answer({ work, request }: Question): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await desk[work](request) };
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : 'damaged' };
  }
}
