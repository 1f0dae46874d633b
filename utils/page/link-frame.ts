/** The only message that ever goes through the window: it carries the port, nothing else. */
const HANDSHAKE = { type: 'backgrounder.port' };

/** A private line to a frame of ours. */
export interface FrameLink {
  /** What is posted before the frame has loaded waits for it. */
  post(message: unknown): void;
  close(): void;
}

/**
 * Hands a frame one end of a private channel when it has loaded.
 * @param origin the frame's own origin: a page that took the frame's place would get nothing
 * @param receive called with what the frame says, unchecked
 */
export function linkFrame(
  frame: HTMLIFrameElement,
  origin: string,
  receive: (message: unknown) => void,
): FrameLink {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => receive(event.data);
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(HANDSHAKE, origin, [port2]), {
    once: true,
  });
  return {
    post: (message) => port1.postMessage(message),
    close: () => port1.close(),
  };
}
