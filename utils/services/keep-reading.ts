import { LibraryError } from '../db/library-error.ts';
import { readSettings } from '../settings.ts';
import type { Article, WhosWho } from '../types.ts';
import type { Libraries } from './libraries.ts';

/** Of an article that names more, the most named. */
const MOST_MET = 300;

/**
 * Keeps who was met in an article, where the reader has switched that on; never from a private window. A disk that
 * takes no more costs the memory of this article, nothing else.
 */
export async function keepReading(
  { url, title, siteName, published }: Article,
  { entities }: WhosWho,
  libraries: Pick<Libraries, 'open'>,
  isPrivate: boolean,
): Promise<void> {
  if (isPrivate || url === null || entities.length === 0) return;
  if (!(await readSettings()).readings) return;
  const met = entities.slice(0, MOST_MET).map(({ kind, name, roles }) => ({
    kind,
    name,
    roles: roles.map(({ title: held, organisation, tense }) => ({ title: held, organisation, tense })),
  }));
  const { hostname: site } = new URL(url);
  try {
    const { readings } = await libraries.open(false);
    await readings.keep({ url, site, title, siteName, published, met });
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  }
}
