import type { Page } from 'puppeteer-core';

/** A note as the soak has it written: a save, or the first edit of an acknowledged save. */
export interface Order {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const ACK = 'soak-ack ';

/**
 * Has a page of the extension save notes, a few at a time, and say each that was acknowledged. Its words come by the
 * console, so that they are out when the browser is killed.
 * @returns once all were answered; never, where the browser is killed meanwhile
 */
export async function write(asker: Page, orders: readonly Order[]): Promise<void> {
  await asker.evaluate(
    async (all, prefix) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const left = [...all];
      const work = async (): Promise<void> => {
        for (let order = left.shift(); order; order = left.shift()) {
          const about = { kind: 'person', names: [order.name] };
          const request = { id: order.id, about, text: order.text, tags: [], source: null };
          const reply = await runtime.sendMessage({ type: 'notes.save', request }).catch(() => null);
          if (reply?.ok) console.log(prefix + order.id);
        }
      };
      await Promise.all([work(), work(), work()]);
    },
    orders,
    ACK,
  );
}

/** Calls back with the id of each save that is acknowledged. */
export function listenForAcks(asker: Page, onAck: (id: string) => void): void {
  asker.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(ACK)) onAck(text.slice(ACK.length));
  });
}
