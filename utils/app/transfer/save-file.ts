import type { NamedFile } from './write-file.ts';

/** The browser reads the blob after the click, at its leisure. */
const FREE_AFTER_MS = 60_000;

/** Saves a file to the reader's downloads, as a click on a link does: that asks for no permission. */
export function saveFile({ name, blob }: NamedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FREE_AFTER_MS);
}
