import { writeMarkdown } from '../../../utils/formats/markdown/write-markdown.ts';

/** The files of a library's vault as text. */
export function listVault(
  library: Parameters<typeof writeMarkdown>[0],
): readonly { readonly path: string; readonly text: string }[] {
  return Array.from(writeMarkdown(library), ({ path, pieces }) => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return {
      path,
      text: pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode(),
    };
  });
}
