import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { extensionFolder, packExtension } from '../setup/build-extension.ts';
import { ROOT } from '../setup/root.ts';
import { run } from './run.ts';

/**
 * Whether the add-on can be built again from the sources zip that Mozilla's reviewers get: unpacks it elsewhere, builds it
 * there with the packages of the lock file, and compares every file. `npx tsx tools/reproduce/main.ts`
 */

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
  await run(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], folder);
  const shipped = await hashFiles(extensionFolder('firefox'));
  const again = await hashFiles(join(folder, '.output/firefox-mv3'));
  const differing = [...new Set([...shipped.keys(), ...again.keys()])].filter(
    (name) => shipped.get(name) !== again.get(name),
  );
  for (const name of differing) console.error(`differs: ${name}`);
  console.log(`${shipped.size - differing.length} of ${shipped.size} files are the same, byte for byte`);
  if (differing.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function hashFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const hashes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name);
      return [
        relative(root, path),
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    });
  return new Map(await Promise.all(hashes));
}
