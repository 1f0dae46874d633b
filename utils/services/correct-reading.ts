import { LibraryError } from '../db/library-error.ts';
import { applyCorrections } from '../notes/apply-corrections.ts';
import type { Reading } from '../types.ts';
import type { Libraries } from './libraries.ts';

/**
 * A reading as the reader's corrections have it. A library that cannot be opened costs the corrections, not the
 * reading. The corrections are fetched while the article is being read.
 */
export async function correctReading(
  reading: Promise<Reading>,
  libraries: Pick<Libraries, 'open'>,
  isPrivate: boolean,
): Promise<Reading> {
  const [read, corrections] = await Promise.all([reading, listCorrections(libraries, isPrivate)]);
  if (read.status !== 'read') return read;
  return { status: 'read', whosWho: applyCorrections(read.whosWho, corrections) };
}

async function listCorrections(libraries: Pick<Libraries, 'open'>, isPrivate: boolean) {
  try {
    return await (await libraries.open(isPrivate)).corrections.list();
  } catch (error) {
    if (error instanceof LibraryError) return [];
    throw error;
  }
}
