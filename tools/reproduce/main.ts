import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { BROWSER_NAMES } from '../browser/browser-name.ts';
import { extensionFolder, packExtension } from '../setup/build-extension.ts';
import { ROOT } from '../setup/root.ts';
import { hashFiles } from './hash-files.ts';
import { run } from './run.ts';

/**
 * Whether both browsers' builds come about again from the sources zip that Mozilla's reviewers get: unpacks it elsewhere,
 * builds it there with the packages of the lock file, and compares every file. `npx tsx tools/reproduce/main.ts`
 */

// The one for Firefox comes with the sources.
await packExtension('chromium');
const packed = await packExtension('firefox');
const sources = packed.replace(/-firefox\.zip$/u, '-sources.zip');
const folder = await mkdtemp(join(tmpdir(), 'backgrounder-sources-'));
try {
  const files = Object.entries(unzipSync(await readFile(sources)));
  for (const [name, content] of files.filter(([path]) => !path.endsWith('/'))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const browser of BROWSER_NAMES) {
    const kind = browser === 'chromium' ? 'chrome' : 'firefox';
    await run(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', kind], folder);
    const shipped = await hashFiles(extensionFolder(browser));
    const again = await hashFiles(join(folder, `.output/${kind}-mv3`));
    const differing = [...new Set([...shipped.keys(), ...again.keys()])].filter(
      (name) => shipped.get(name) !== again.get(name),
    );
    for (const name of differing) console.error(`${browser}: differs: ${name}`);
    const same = shipped.size - differing.length;
    console.log(`${browser}: ${same} of ${shipped.size} files are the same, byte for byte`);
    if (differing.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
