import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Paths relative to the project, with their text. */
export type SourceTree = ReadonlyMap<string, string>;

const FOLDERS = ['components', 'entrypoints', 'tests', 'tools', 'utils'];
const NOT_OURS = /^tests\/fixtures\//;

/** Every file of the project's code whose name ends in one of the endings. */
export function readSourceTree(endings: readonly string[]): SourceTree {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/')),
  );
  return new Map(
    paths
      .filter((path) => !NOT_OURS.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}
