import { applyCorrections } from '../notes/apply-corrections.ts';
import type { Reading } from '../types.ts';
import type { Libraries } from './libraries.ts';
import { unlessClosed } from './unless-closed.ts';

/**
 * A reading as the reader's corrections have it. A library that cannot be opened costs the corrections, not the
 * reading. The corrections are fetched while the article is being read.
 */
export async function correctReading(
  reading: Promise<Reading>,
  libraries: Pick<Libraries, 'open'>,
  isPrivate: boolean,
): Promise<Reading> {
  const [read, corrections] = await Promise.all([
    reading,
    unlessClosed(async () => (await libraries.open(isPrivate)).corrections.list()),
  ]);
  if (read.status !== 'read') return read;
  return { status: 'read', whosWho: applyCorrections(read.whosWho, corrections) };
}
