import { parseTar } from 'nanotar';
import { readBytes } from './open-file.ts';

export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** The text files of a .tar.gz whose path matches, sorted by path. */
export async function readArchive(path: string, wanted: RegExp): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  for (const file of parseTar(await readBytes(path))) {
    if (wanted.test(file.name)) files.push({ path: file.name, text: new TextDecoder().decode(file.data) });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
