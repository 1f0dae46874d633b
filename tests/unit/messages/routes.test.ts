import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundHandlers } from '../../../utils/messages/answer-background.ts';
import type { PageHandlers } from '../../../utils/messages/answer-page.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import { serveBackground } from '../../../utils/messages/route-background.ts';
import { servePage } from '../../../utils/messages/route-page.ts';
import { sendToBackground, sendToPage } from '../../../utils/messages/send.ts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;

const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  return {
    listeners,
    runtime: {
      id: 'abcdef',
      getURL: (path: string) => `chrome-extension://abcdef${path}`,
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: { sendMessage: vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>() },
  };
});

vi.mock('webextension-polyfill', () => ({ default: fake }));

const popup = { id: 'abcdef', url: 'chrome-extension://abcdef/popup.html' };
const unanswered = () => Promise.resolve(failure('unavailable', 'not here'));

const pageHandlers: PageHandlers = {
  'page.describe': unanswered,
  'page.show': unanswered,
  'page.point': () => success(null),
  'page.fragment': unanswered,
  'page.attribute': unanswered,
  'page.note': unanswered,
  'page.open': unanswered,
  'page.walk': () => success(null),
  'page.read': unanswered,
  'page.reread': async () => success(null),
  'page.sentence': unanswered,
};

function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const [listener] = fake.listeners;
  if (listener === undefined) throw new Error('Could not establish connection.');
  return listener(message, sender);
}

beforeEach(() => {
  fake.runtime.sendMessage.mockImplementation((message) => deliver(message, popup));
  fake.tabs.sendMessage.mockImplementation((_tab, message) => deliver(message, popup));
});

afterEach(() => fake.listeners.clear());

describe('messages from end to end', () => {
  it('reach the background and come back', async () => {
    serveBackground({
      'library.state': async () => success({ keeping: 'disk', notes: 2 }),
    } as unknown as BackgroundHandlers);
    expect(await sendToBackground('library.state', {})).toEqual(success({ keeping: 'disk', notes: 2 }));
    expect(await sendToBackground('article.leave', {})).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('reach the top frame of a page until it stops answering', async () => {
    const stop = servePage(pageHandlers);
    expect(await sendToPage(5, 'page.walk', { step: 1 })).toEqual(success(null));
    expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(
      5,
      { type: 'page.walk', request: { step: 1 } },
      { frameId: 0 },
    );
    stop();
    expect(await sendToPage(5, 'page.walk', { step: 1 })).toMatchObject({ error: { code: 'unavailable' } });
  });

  it('are refused by a page when a web page sends them', async () => {
    servePage(pageHandlers);
    const sender = { id: 'abcdef', url: 'https://news.example/', tab: { id: 1, incognito: false } };
    expect(await deliver({ type: 'page.walk', request: { step: 1 } }, sender)).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it.each([
    undefined,
    null,
    true,
    {},
    { ok: true },
    { ok: false },
    { ok: false, error: { code: 'odd', message: '' } },
  ])('are unavailable where the answer is %j', async (answer) => {
    fake.runtime.sendMessage.mockResolvedValue(answer);
    expect(await sendToBackground('library.state', {})).toMatchObject({ error: { code: 'unavailable' } });
  });

  it('never throw where the browser does', async () => {
    fake.runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground('library.state', {})).toEqual(
      failure('unavailable', 'Extension context invalidated.'),
    );
  });
});
