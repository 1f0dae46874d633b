import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { takeWords, WORDS } from './page-words.ts';
import { check, type Round, rest, waitUntil } from './soak.ts';

/** A note that the soak has written. */
interface Order {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Notes in a batch that a killing falls into. */
const BATCH = 24;
const NAMES = ['Tobias Wren', 'Odile Marchetti', 'Ines Calder', 'Pavel Storm'];

/** Kills amid saves. What nobody acknowledged is asked for again in the next round, under the id that it had. */
export function createSaveRound(): Round {
  let unanswered: readonly Order[] = [];
  return async (soak, outcome, kill) => {
    const orders = [...unanswered, ...Array.from({ length: BATCH - unanswered.length }, makeOrder)];
    const texts = new Map(orders.map(({ id, text }) => [id, text]));
    const hear = async (): Promise<boolean> => {
      const ids = await takeWords(soak.browser.asker());
      for (const id of ids) soak.acked.set(id, texts.get(id) ?? '');
      return ids.length > 0;
    };
    const writing = write(soak.browser.asker(), orders).catch(() => undefined);
    // In every other round the killing falls among answers that have begun to come.
    if (outcome.kills % 2 === 0) await waitUntil(hear);
    await rest(randomInt(5, 250));
    await hear();
    const isKilled = await kill();
    if (outcome.killed === 'background' && soak.browser.pageOutlivesBackground) {
      await writing;
      await hear();
    }
    unanswered = orders.filter(({ id }) => !soak.acked.has(id));
    if (isKilled) outcome.kills += 1;
    await check(soak, outcome, soak.acked);
  };
}

function makeOrder(): Order {
  const id = randomUUID();
  return { id, name: NAMES[randomInt(NAMES.length)] ?? '', text: `Soaked words ${id}` };
}

/**
 * Has a page of the extension save notes, a few at a time, and say the id of each that was acknowledged.
 * @returns once all were answered; never, where the page is killed meanwhile
 */
async function write(asker: Page, orders: readonly Order[]): Promise<void> {
  await asker.evaluate(
    async (all, words) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const left = [...all];
      const work = async (): Promise<void> => {
        for (let order = left.shift(); order; order = left.shift()) {
          const about = { kind: 'person', names: [order.name] };
          const request = { id: order.id, about, text: order.text, tags: [], source: null };
          const reply = await runtime.sendMessage({ type: 'notes.save', request }).catch(() => null);
          if (reply?.ok) Reflect.get(globalThis, words).push(order.id);
        }
      };
      await Promise.all([work(), work(), work()]);
    },
    orders,
    WORDS,
  );
}
