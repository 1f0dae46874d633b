import { sendToBackground } from '../messages/send.ts';
import type { LibraryEntity } from '../types.ts';

/** More than is read in a list under a field. */
const MOST = 8;

/** Those of the library with notes whose names begin so; nobody where the background does not answer. */
export async function findEntities(query: string): Promise<readonly LibraryEntity[]> {
  const result = await sendToBackground('entities.find', { query, limit: MOST });
  return result.ok ? result.value : [];
}

/** Tags in use that begin so. */
export async function suggestTags(prefix: string): Promise<readonly string[]> {
  const result = await sendToBackground('tags.suggest', { prefix, limit: MOST });
  return result.ok ? result.value : [];
}
