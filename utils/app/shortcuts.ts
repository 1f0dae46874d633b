import browser from 'webextension-polyfill';

/** A command of the extension and the keys that the reader gave it, empty where none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

export async function listShortcuts(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no keys and no such interface.
  const commands = browser.commands as typeof browser.commands | undefined;
  if (!commands) return [];
  return (await commands.getAll()).map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's own place for keys. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
