import { useState } from 'preact/hooks';
import type { FailureCode } from '../../messages/result.ts';
import { fetchLibrary } from './fetch-library.ts';
import { saveFile } from './save-file.ts';
import { beginFile, type ExportFormat } from './write-file.ts';

export type ExportPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly share: number }
  | { readonly phase: 'done'; readonly name: string }
  | { readonly phase: 'failed'; readonly code: FailureCode };

/** Shown to the percent: each showing takes time from the writing. */
function atShare(before: ExportPhase, share: number): ExportPhase {
  const shown = Math.floor(100 * share) / 100;
  return before.phase === 'reading' && before.share === shown ? before : { phase: 'reading', share: shown };
}

/** Writes the library into a file and saves it to the reader's downloads. */
export function useExport(): { state: ExportPhase; run: (format: ExportFormat) => Promise<void> } {
  const [state, setState] = useState<ExportPhase>({ phase: 'idle' });
  async function run(format: ExportFormat): Promise<void> {
    setState({ phase: 'reading', share: 0 });
    try {
      setState(await write(format));
    } catch {
      // Too little memory, most of all: it must not look as if it went on.
      setState({ phase: 'failed', code: 'internal' });
    }
  }

  async function write(format: ExportFormat): Promise<ExportPhase> {
    const growing = beginFile(format);
    const library = await fetchLibrary(
      (share) => setState((before) => atShare(before, share)),
      ({ notes }) => growing.take(notes),
    );
    if (!library.ok) return { phase: 'failed', code: library.error.code };
    const file = await growing.finish(library.value, Date.now());
    saveFile(file);
    return { phase: 'done', name: file.name };
  }
  return { state, run };
}
