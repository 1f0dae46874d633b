import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  validateSettings,
  watchSettings,
} from '../../../utils/settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are the defaults where the browser gives none', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('unexpected'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    get.mockRestore();
  });

  it('change one field and leave the others', async () => {
    await changeSettings({ marks: 'first' });
    await changeSettings({ pausedSites: ['www.example.org'] });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      pausedSites: ['www.example.org'],
      marks: 'first',
    });
  });

  it('do not undo each other when two are changed at once', async () => {
    await Promise.all([changeSettings({ marks: 'none' }), changeSettings({ showNoted: true })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, marks: 'none', showNoted: true });
  });

  it('lose no other field where one is unfit', () => {
    const stored = {
      'settings.pausedSites': ['a.example', 7, '', 'b.example/path', 'a.example', 'x'.repeat(300)],
      'settings.marks': 'loud',
      'settings.showNoted': true,
      'settings.lookUps': 'yes',
    };
    expect(validateSettings(stored)).toEqual({
      pausedSites: ['a.example'],
      marks: 'all',
      showNoted: true,
      lookUps: false,
      readings: false,
    });
  });

  it('mark noted names alone only while pages may show who has notes', () => {
    const stored = { 'settings.marks': 'noted', 'settings.showNoted': true };
    expect(validateSettings(stored).marks).toBe('noted');
    expect(validateSettings({ ...stored, 'settings.showNoted': false }).marks).toBe('all');
  });

  it('are always whole, whatever is stored', () => {
    const stored = fc.dictionary(
      fc.constantFrom(
        'settings.pausedSites',
        'settings.marks',
        'settings.showNoted',
        'settings.lookUps',
        'other',
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = validateSettings(value);
        expect(settings.pausedSites.every((site) => typeof site === 'string')).toBe(true);
        expect(['all', 'first', 'none']).toContain(settings.marks);
        expect(typeof settings.showNoted).toBe('boolean');
        expect(typeof settings.lookUps).toBe('boolean');
      }),
    );
  });
});

describe('watchSettings', () => {
  it('tells of each change of ours until stopped', async () => {
    const callback = vi.fn();
    const stop = watchSettings(callback);
    await changeSettings({ marks: 'first' });
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(1));
    expect(callback).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, marks: 'first' });

    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changeSettings({ marks: 'none' });
    await readSettings();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('tells nothing once stopped, even of a change on its way', async () => {
    const callback = vi.fn();
    const stop = watchSettings(callback);
    const changing = changeSettings({ marks: 'first' });
    stop();
    await changing;
    await readSettings();
    expect(callback).not.toHaveBeenCalled();
  });
});
