import { resolve } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';

const PAGES = ['entrypoints/popup/index.html', 'entrypoints/card/index.html', 'tools/gallery/card-host.html'];

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
    resolve: { alias: { 'webextension-polyfill': resolve('tools/gallery/fake-browser.ts') } },
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
