import type { FromCard, ToCard } from '../../utils/messages/card-protocol.ts';
import { isToCard } from './is-to-card.ts';

/** The private line to the content script that shows this frame. */
export interface CardPort {
  /** Takes what comes from now on, until what it returns is called. */
  listen(receive: (message: ToCard) => void): () => void;
  send(message: FromCard): void;
}

/**
 * Waits for the one port that the content script hands over. Only the first from the page around this frame is
 * taken; after it this frame is deaf to window messages, so that a page cannot speak to it later.
 */
export function acceptPort(frame: Window, onPort: (port: CardPort) => void): void {
  function receive(event: MessageEvent<unknown>): void {
    const [port] = event.ports;
    if (event.source !== frame.parent || !isHandover(event.data) || !port || event.ports.length !== 1) return;
    frame.removeEventListener('message', receive);
    onPort(wrap(port));
  }
  frame.addEventListener('message', receive);
}

function isHandover(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'backgrounder.port';
}

function wrap(port: MessagePort): CardPort {
  return {
    listen(receive) {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (isToCard(data)) receive(data);
      };
      port.addEventListener('message', onMessage);
      port.start();
      return () => port.removeEventListener('message', onMessage);
    },
    send: (message) => port.postMessage(message),
  };
}
