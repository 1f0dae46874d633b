import { useState } from 'preact/hooks';
import { readJson } from '../../formats/json/read-json.ts';
import type { FailureCode } from '../../messages/result.ts';
import { changeSafety } from '../../safety.ts';
import type { LibraryRecords } from '../../types.ts';
import { fetchLibrary } from './fetch-library.ts';
import { writeToFolder } from './folder-access.ts';
import { saveFile } from './save-file.ts';
import { type NamedFile, writeBackup } from './write-file.ts';

export type BackupPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'writing'; readonly share: number }
  | { readonly phase: 'done'; readonly name: string; readonly where: 'folder' | 'downloads' }
  | { readonly phase: 'failed'; readonly code: FailureCode };

/** Makes a backup: into the chosen folder where it is open, else to the downloads. */
export function useBackup(): { state: BackupPhase; run: () => Promise<void> } {
  const [state, setState] = useState<BackupPhase>({ phase: 'idle' });
  async function run(): Promise<void> {
    setState({ phase: 'writing', share: 0 });
    try {
      setState(await make());
    } catch {
      // Too little memory, a browser that unpacks no more what it has packed: it must not look as if it went on.
      setState({ phase: 'failed', code: 'internal' });
    }
  }

  async function make(): Promise<BackupPhase> {
    const library = await fetchLibrary((share) => setState({ phase: 'writing', share }));
    if (!library.ok) return { phase: 'failed', code: library.error.code };
    const now = Date.now();
    const file = await writeBackup(library.value, now);
    if (!(await isWhole(file, library.value))) return { phase: 'failed', code: 'internal' };
    const isInFolder = await writeToFolder(file);
    if (!isInFolder) saveFile(file);
    const notes = library.value.notes.filter(({ deleted }) => deleted === null).length;
    await changeSafety({ backup: { time: now, notes } });
    return { phase: 'done', name: file.name, where: isInFolder ? 'folder' : 'downloads' };
  }
  return { state, run };
}

/** A backup counts once it has been read again and found whole: unpacked, counted, its checksum right. */
async function isWhole({ blob }: NamedFile, library: LibraryRecords): Promise<boolean> {
  const text = await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const { integrity, notes, entities } = await readJson(text);
  return (
    integrity === 'whole' &&
    notes.length === library.notes.length &&
    entities.length === library.entities.length
  );
}
