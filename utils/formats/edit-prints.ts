import type { LibraryEntity, Note } from '../types.ts';
import { fingerprint } from './hash-text.ts';

/** Tells whether what a reader can change of a note in a file was changed. */
export function printNote({ text, tags }: Pick<Note, 'text' | 'tags'>): string {
  return fingerprint(JSON.stringify([text, tags]));
}

/** Tells whether what a reader can change of an entity in a file was changed. */
export function printEntity({
  kind,
  name,
  aliases,
}: Pick<LibraryEntity, 'kind' | 'name' | 'aliases'>): string {
  return fingerprint(JSON.stringify([kind, name, aliases]));
}
