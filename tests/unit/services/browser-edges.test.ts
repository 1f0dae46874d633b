import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../utils/messages/asker.ts';
import { success } from '../../../utils/messages/result.ts';
import { openPopup } from '../../../utils/services/open-popup.ts';
import { onPrivateWindowsClosed } from '../../../utils/services/private-windows.ts';
import { listenForWalking } from '../../../utils/services/walk-marks.ts';

type Listener<T> = (value: T) => unknown;

const fake = vi.hoisted(() => ({
  action: { openPopup: vi.fn(async (_options?: object) => undefined) },
  commands: { onCommand: { addListener: vi.fn((_listener: Listener<string>) => undefined) } },
  tabs: {
    query: vi.fn(async (_query: object): Promise<{ id?: number }[]> => [{ id: 8 }]),
    sendMessage: vi.fn(async (..._parameters: unknown[]): Promise<unknown> => ({ ok: true, value: null })),
  },
  windows: {
    getAll: vi.fn(async (): Promise<{ incognito: boolean }[]> => []),
    onRemoved: { addListener: vi.fn((_listener: Listener<number>) => undefined) },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const asker: Asker = { role: 'content', tabId: 5, windowId: 3, isPrivate: false };

beforeEach(() => vi.clearAllMocks());

describe('openPopup', () => {
  it('opens over the window that asks', async () => {
    expect(await openPopup({}, asker)).toEqual(success(null));
    expect(fake.action.openPopup).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('is unavailable where the browser refuses', async () => {
    fake.action.openPopup.mockRejectedValueOnce(new Error('Could not find an active browser window.'));
    expect(await openPopup({}, asker)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});

describe('listenForWalking', () => {
  async function press(command: string): Promise<void> {
    listenForWalking();
    const [listener] = fake.commands.onCommand.addListener.mock.lastCall ?? [];
    await listener?.(command);
  }

  it.each([
    ['walk-next', 1],
    ['walk-previous', -1],
  ])('%s walks the tab in front by %i', async (command, step) => {
    await press(command);
    expect(fake.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      8,
      { type: 'page.walk', request: { step } },
      { frameId: 0 },
    );
  });

  it('leaves other commands, and windows without a tab, alone', async () => {
    await press('toString');
    fake.tabs.query.mockResolvedValueOnce([]);
    await press('walk-next');
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('does not mind a page that cannot be walked', async () => {
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await expect(press('walk-next')).resolves.toBeUndefined();
  });
});

describe('onPrivateWindowsClosed', () => {
  it.each([
    [[{ incognito: false }], 1],
    [[], 1],
    [[{ incognito: false }, { incognito: true }], 0],
  ])('with %j left calls back %i times', async (left, times) => {
    const callback = vi.fn();
    onPrivateWindowsClosed(callback);
    fake.windows.getAll.mockResolvedValueOnce(left);
    const [listener] = fake.windows.onRemoved.addListener.mock.lastCall ?? [];
    await listener?.(3);
    expect(callback).toHaveBeenCalledTimes(times);
  });
});
