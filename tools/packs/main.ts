import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from './build.ts';
import { checkSources } from './check-sources.ts';
import { writePack } from './write-pack.ts';
import { writeNotice, writeReport } from './write-report.ts';

/** `npm run build-pack [-- --data DIR]`: writes public/packs (the pack and the notice that goes with it) and PACKS.md. */
const ROOT = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dataDir = values.data ?? join(ROOT, '..', 'shared', 'packs');

if (existsSync(dataDir)) {
  await checkSources(dataDir);
  const build = await buildPack(dataDir);
  await mkdir(join(ROOT, 'public', 'packs'), { recursive: true });
  const path = join(ROOT, 'public', 'packs', 'starter.json.gz');
  const before = existsSync(path) ? await hashFile(path) : null;
  const bytes = await writePack(path, build.pack);
  await writeReport(join(ROOT, 'PACKS.md'), build, bytes);
  await writeNotice(join(ROOT, 'public', 'packs', 'NOTICE.md'), dataDir);
  const hash = await hashFile(path);
  console.log(
    `${build.pack.entries.length} entries, ${bytes} bytes, sha256 ${hash}: ${hash === before ? 'the same bytes as before' : 'changed'}`,
  );
} else {
  console.error(`No data at ${dataDir}: name the folder with --data DIR.`);
  process.exitCode = 1;
}

async function hashFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
