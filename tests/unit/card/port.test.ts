// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { acceptPort, type CardPort } from '../../../entrypoints/card/port.ts';

const HANDOVER = { type: 'backgrounder.port' };

/** jsdom has no ports: enough of one for what is looked at here. */
function makePort(): MessagePort {
  const port = Object.assign(new EventTarget(), { postMessage: vi.fn(), start: vi.fn() });
  return port as unknown as MessagePort;
}

function post(data: unknown, source: Window | null, ports: readonly MessagePort[]): void {
  const event = new MessageEvent('message', { data, source });
  Object.defineProperty(event, 'ports', { value: ports });
  window.dispatchEvent(event);
}

function listening(): ReturnType<typeof vi.fn<(port: CardPort) => void>> {
  const onPort = vi.fn<(port: CardPort) => void>();
  acceptPort(window, onPort);
  return onPort;
}

describe('acceptPort', () => {
  it('takes the first port of the page around it, and is deaf from then on', () => {
    const onPort = listening();
    const port = makePort();
    post(HANDOVER, window.parent, [port]);
    post(HANDOVER, window.parent, [makePort()]);
    expect(onPort).toHaveBeenCalledOnce();
    onPort.mock.calls[0]?.[0].send({ type: 'card.ready' });
    expect(port.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'card.ready' });
  });

  it('takes no port from elsewhere, none with another message, and not two', () => {
    const onPort = listening();
    post(HANDOVER, null, [makePort()]);
    post({ type: 'other' }, window.parent, [makePort()]);
    post('backgrounder.port', window.parent, [makePort()]);
    post(HANDOVER, window.parent, []);
    post(HANDOVER, window.parent, [makePort(), makePort()]);
    expect(onPort).not.toHaveBeenCalled();
    post(HANDOVER, window.parent, [makePort()]);
    expect(onPort).toHaveBeenCalledOnce();
  });

  it('hears only messages for a card', () => {
    const onPort = listening();
    const port = makePort();
    post(HANDOVER, window.parent, [port]);
    const receive = vi.fn();
    const stop = onPort.mock.calls[0]?.[0].listen(receive);
    port.dispatchEvent(new MessageEvent('message', { data: { type: 'card.steal' } }));
    port.dispatchEvent(new MessageEvent('message', { data: { type: 'card.hide' } }));
    expect(receive).toHaveBeenCalledExactlyOnceWith({ type: 'card.hide' });
    stop?.();
    port.dispatchEvent(new MessageEvent('message', { data: { type: 'card.hide' } }));
    expect(receive).toHaveBeenCalledOnce();
  });
});
