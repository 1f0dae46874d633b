// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Marks } from '../../../entrypoints/options/Marks.tsx';
import { Sites } from '../../../entrypoints/options/Sites.tsx';
import { changeSettings, readSettings } from '../../../utils/settings.ts';
import { expectAccessible, show } from '../components/show.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

// jsdom has none; the lines that show the marks ask it for highlights.
vi.stubGlobal('CSS', {});

const REFUSED = /would not store this choice/u;

/** The browser stores nothing more, as on a full disk. */
function refuse(): void {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

describe('a choice that the browser would not store', () => {
  it('is said, and what was moved goes back to where it is', async () => {
    refuse();
    const { container } = show(<Marks />);
    const first = await screen.findByRole<HTMLInputElement>('radio', { name: /first time only/ });
    fireEvent.click(first);
    expect((await screen.findByRole('alert')).textContent).toMatch(REFUSED);
    await waitFor(() => expect(first.checked).toBe(false));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Every time/ }).checked).toBe(true);
    await expectAccessible(container);
  });

  it('leaves a paused site in the list', async () => {
    await changeSettings({ pausedSites: ['shop.example'] });
    refuse();
    show(<Sites />);
    fireEvent.click(await screen.findByRole('button', { name: /shop\.example/ }));
    await screen.findByText(REFUSED);
    expect(screen.getByText('shop.example')).toBeTruthy();
    expect((await readSettings()).pausedSites).toEqual(['shop.example']);
  });

  it('is no longer said once one is stored', async () => {
    refuse();
    show(<Marks />);
    fireEvent.click(await screen.findByRole('radio', { name: /first time only/ }));
    await screen.findByText(REFUSED);
    vi.restoreAllMocks();
    fireEvent.click(screen.getByRole('radio', { name: /first time only/ }));
    await waitFor(() => expect(screen.queryByText(REFUSED)).toBeNull());
    expect((await readSettings()).marks).toBe('first');
  });
});
