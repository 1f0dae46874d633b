import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../utils/messages/asker.ts';
import { success } from '../../../utils/messages/result.ts';
import { offerInContextMenu } from '../../../utils/services/context-menu.ts';
import { tellNoted } from '../../../utils/services/tell-noted.ts';
import { welcomeNewcomers } from '../../../utils/services/welcome.ts';

type Listener = (value: never, tab?: { id: number }) => unknown;

const fake = vi.hoisted(() => ({
  action: { openPopup: vi.fn(async () => undefined) },
  contextMenus: {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    onClicked: { addListener: vi.fn((_listener: Listener) => undefined) },
  },
  i18n: { getMessage: (key: string, [words]: string[]) => `${key} ${words}` },
  management: { getSelf: vi.fn(async () => ({ installType: 'normal' })) },
  runtime: {
    getURL: (path: string) => `chrome-extension://a${path}`,
    onInstalled: { addListener: vi.fn((_listener: Listener) => undefined) },
  },
  storage: { local: { get: vi.fn(async (): Promise<object> => ({})) } },
  tabs: {
    create: vi.fn(async () => undefined),
    sendMessage: vi.fn(async (..._parameters: unknown[]): Promise<unknown> => ({ ok: true, value: null })),
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(() => vi.clearAllMocks());

async function install(reason: string): Promise<void> {
  for (const [listener] of fake.runtime.onInstalled.addListener.mock.calls)
    await listener({ reason } as never);
}

describe('welcomeNewcomers', () => {
  it('opens the welcome page once, in front', async () => {
    welcomeNewcomers();
    await install('install');
    await install('update');
    expect(fake.tabs.create.mock.calls).toEqual([
      [{ url: 'chrome-extension://a/welcome.html', active: true }],
    ]);
  });

  it('stays behind where a developer loads the extension', async () => {
    fake.management.getSelf.mockResolvedValueOnce({ installType: 'development' });
    welcomeNewcomers();
    await install('install');
    expect(fake.tabs.create).toHaveBeenCalledWith(expect.objectContaining({ active: false }));
  });
});

describe('offerInContextMenu', () => {
  async function click(menuItemId: string, selectionText: string): Promise<void> {
    offerInContextMenu();
    const [listener] = fake.contextMenus.onClicked.addListener.mock.calls[0]!;
    await listener({ menuItemId, selectionText } as never, { id: 7 });
  }

  it('offers a note and the speaker over selected words', async () => {
    offerInContextMenu();
    await install('install');
    expect(fake.contextMenus.create.mock.calls.map(([item]) => [item.title, item.contexts])).toEqual([
      ['menuNote %s', ['selection']],
      ['menuSpeaker %s', ['selection']],
    ]);
  });

  it('asks the page that was clicked in', async () => {
    await click('note', 'Ada Vance');
    const message = { type: 'page.note', request: { words: 'Ada Vance' } };
    expect(fake.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
    expect(fake.action.openPopup).not.toHaveBeenCalled();
  });

  it('opens the list where the page does not know', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce({ ok: false, error: { code: 'missing', message: '' } });
    await click('speaker', 'so it was');
    expect(fake.action.openPopup).toHaveBeenCalledOnce();
  });
});

describe('tellNoted', () => {
  const asker: Asker = { role: 'content', tabId: 5, windowId: 3, isPrivate: false };
  const count = vi.fn(async () => success([2, 0]));
  const request = { about: [] };

  it('is forbidden unless the reader lets pages show who has notes', async () => {
    expect(await tellNoted(count)(request, asker)).toMatchObject({ error: { code: 'forbidden' } });
    expect(count).not.toHaveBeenCalled();
  });

  it('tells who has notes, and not how many', async () => {
    fake.storage.local.get.mockResolvedValueOnce({ 'settings.showNoted': true });
    expect(await tellNoted(count)(request, asker)).toEqual(success([true, false]));
  });
});
