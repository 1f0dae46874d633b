import { join } from 'node:path';
import { build } from 'vite';

/** The code that is measured in a page, as one script. */
export async function bundlePageWork(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page-work.ts'), formats: ['iife'], name: 'pageWork' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The page’s part of the benchmark was not bundled.');
  return chunk.code;
}
