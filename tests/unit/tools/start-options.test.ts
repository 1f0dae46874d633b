import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/start/options.ts';

const linux = (env: Record<string, string> = {}) => ({ platform: 'linux' as const, env });

describe('readOptions', () => {
  it('takes any browser and the sample article where nothing is asked', () => {
    expect(readOptions([], linux({ DISPLAY: ':0' }))).toEqual({
      browser: null,
      url: null,
      headless: false,
      skipBuild: false,
      help: false,
    });
  });

  it.each([
    [{}, true],
    [{ DISPLAY: '' }, true],
    [{ DISPLAY: ':0' }, false],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, false],
  ])('with %j on Linux is headless: %s', (env, headless) => {
    expect(readOptions([], linux(env)).headless).toBe(headless);
  });

  it.each(['darwin', 'win32'] as const)('takes it that %s has a display', (platform) => {
    expect(readOptions([], { platform, env: {} }).headless).toBe(false);
    expect(readOptions(['--headless'], { platform, env: {} }).headless).toBe(true);
  });

  it('takes Chrome for Chromium', () => {
    expect(readOptions(['--browser', 'chrome'], linux()).browser).toBe('chromium');
    expect(readOptions(['--browser=firefox'], linux()).browser).toBe('firefox');
  });

  it.each([
    [['--browser', 'lynx'], 'chromium or firefox'],
    [['--url', 'file:///etc/passwd'], 'http'],
    [['--url', 'news'], 'http'],
    [['--speed', '3'], '--speed'],
  ])('refuses %j', (args, words) => {
    expect(() => readOptions(args, linux())).toThrow(words);
  });
});
