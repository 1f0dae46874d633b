import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Stays the same for ever: Firefox keeps the reader's notes under this id. */
const GECKO_ID = 'backgrounder@backgrounder.example';

/**
 * The hosts that may be asked, and only after a click. A build for tests names a stand-in on this machine in their
 * place; the code that asks reads the same variable.
 */
const LOOK_UP_ORIGINS = process.env.WXT_LOOK_UP_ORIGIN
  ? [requireLoopback(process.env.WXT_LOOK_UP_ORIGIN)]
  : ['https://en.wikipedia.org', 'https://www.wikidata.org'];

/** Our own pages may load our own files and nothing else. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  ["connect-src 'self'", ...LOOK_UP_ORIGINS].join(' '),
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A build that asks anybody else is not to come about by a slip. */
function requireLoopback(origin: string): string {
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(origin)) {
    throw new Error('WXT_LOOK_UP_ORIGIN is http://127.0.0.1 and a port.');
  }
  return origin;
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  publicDir: resolve('public'),
  // A build for tests never stands where the shipped one is looked for.
  ...(process.env.WXT_LOOK_UP_ORIGIN ? { outDir: '.output/stand-in' } : {}),
  vite: () => ({
    resolve: { alias: { 'webextension-polyfill': resolve('utils/native-browser.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['tests/**', '.github/**'] },
  manifest: ({ browser, command }) => ({
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
    // To WXT an unlisted script: the context of its content scripts can be seen and ended by a page.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['content-script.js'], run_at: 'document_end' },
    ],
    // The card is a frame of ours in the page: what is typed there stays out of the page's reach.
    web_accessible_resources: [
      { resources: ['card.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    // The development server needs to be reached while developing.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+B' },
      },
      'walk-next': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandWalkNext__',
      },
      'walk-previous': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandWalkPrevious__',
      },
      'ask-speaker': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_commandAskSpeaker__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
