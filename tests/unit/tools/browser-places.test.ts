import { describe, expect, it } from 'vitest';
import { listPlaces } from '../../../tools/browser/browser-places.ts';
import { listFirefoxPreferences, readGeckoId, uuidFor } from '../../../tools/browser/firefox-profile.ts';

describe('listPlaces', () => {
  it('looks first where it is told to, then on PATH, then in the usual places', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/a:/b:relative' };
    const places = listPlaces('chromium', { platform: 'linux', env });
    expect(places.slice(0, 3)).toEqual(['/opt/mine', '/a/chromium', '/b/chromium']);
    expect(places).toContain('/usr/bin/chromium');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('takes a snap last', () => {
    const places = listPlaces('firefox', { platform: 'linux', env: { PATH: '/snap/bin:/usr/bin' } });
    expect(places.at(-1)).toBe('/snap/bin/firefox');
    expect(places.filter((place) => place.startsWith('/snap/'))).toHaveLength(1);
  });

  it('knows the applications of macOS', () => {
    const places = listPlaces('firefox', { platform: 'darwin', env: { HOME: '/Users/ada' } });
    expect(places).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(places).toContain('/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(listPlaces('chromium', { platform: 'darwin', env: {} })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('knows the program folders of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows' };
    const places = listPlaces('chromium', { platform: 'win32', env });
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places.every((place) => place.endsWith('.exe'))).toBe(true);
  });
});

describe('the Firefox profile', () => {
  it('gives an add-on the same UUID each time', () => {
    expect(uuidFor('a@b.example')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(uuidFor('a@b.example')).toBe(uuidFor('a@b.example'));
    expect(uuidFor('a@b.example')).not.toBe(uuidFor('c@b.example'));
    const uuids = listFirefoxPreferences('a@b.example')['extensions.webextensions.uuids'];
    expect(JSON.parse(String(uuids))).toEqual({ 'a@b.example': uuidFor('a@b.example') });
  });

  it('needs the id that the manifest names', () => {
    expect(readGeckoId({ browser_specific_settings: { gecko: { id: 'a@b.example' } } })).toBe('a@b.example');
    for (const manifest of [null, {}, { browser_specific_settings: null }]) {
      expect(() => readGeckoId(manifest)).toThrow('gecko.id');
    }
  });
});
