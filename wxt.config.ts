import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Stays the same for ever: notes are kept under this id in Firefox. */
const GECKO_ID = 'backgrounder@backgrounder.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  publicDir: resolve('public'),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    web_accessible_resources: [
      { resources: ['card.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '150.0' } } }
      : {
          minimum_chrome_version: '148',
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
});
