import { resolve } from 'node:path';
import { build, type InlineConfig, type Plugin, preview } from 'vite';

const PAGES = [
  'entrypoints/popup/index.html',
  'entrypoints/card/index.html',
  'entrypoints/sidepanel/index.html',
  'entrypoints/options/index.html',
  'entrypoints/welcome/index.html',
  'tools/gallery/card-host.html',
  'tools/gallery/article-host.html',
];

/** Builds our pages over the stand-in for the browser's interface and serves them on loopback. */
export async function serveSurfaces(
  outDir: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const config: InlineConfig = {
    configFile: false,
    root: resolve('.'),
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [replaceBrowser()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: PAGES.map((page) => resolve(page)) },
    },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/u, '');
  return { origin, close: () => server.close() };
}

/** Has `import browser from 'webextension-polyfill'` give the stand-in. */
function replaceBrowser(): Plugin {
  const id = '\0gallery-browser';
  const standIn = JSON.stringify(resolve('tools/gallery/fake-browser.ts'));
  return {
    name: 'gallery-browser',
    enforce: 'pre',
    resolveId: (source) => (source === 'webextension-polyfill' ? id : null),
    load: (loaded) => (loaded === id ? `export { fakeBrowser as default } from ${standIn};` : null),
  };
}
