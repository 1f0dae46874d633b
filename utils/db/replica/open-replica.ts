import { atMost } from '../at-most.ts';
import { openDiskReplica } from './disk-replica.ts';
import { createImpatientReplica, PATIENCE_MS } from './impatient-replica.ts';
import type { Replica } from './replica.ts';

const BUCKET = 'library-replica';
const DATABASE_NAME = 'backgrounder-replica';

/**
 * Buckets in use. In Chromium (seen in version 156) transactions of a bucket's database never end once the bucket
 * itself has been collected as garbage.
 */
const held: StorageBucket[] = [];

/** What we need of the Storage Buckets API (Chromium from 122 on), of which TypeScript knows nothing yet. */
interface StorageBuckets {
  open(name: string, options: { readonly persisted: boolean }): Promise<StorageBucket>;
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

/**
 * Opens the replica of the library in a storage bucket, which has files of its own.
 *
 * Chromium keeps all databases of an origin in one LevelDB. When the browser is killed in the middle of a write, the
 * log of that LevelDB ends in a torn record; the next start appends to it, and the start after that finds the log
 * damaged and deletes every database of the origin (seen in version 156 at one to four of a hundred killings, where
 * they come amid writes). Nothing that we do to that LevelDB helps, but another one is not deleted with it.
 * @returns null in browsers without buckets: Firefox keeps each database in an SQLite file, which survives killings
 * @throws the browser's DOMException where it refuses, an Error where it does not answer
 * @see https://wicg.github.io/storage-buckets/
 */
export async function openReplica(): Promise<Replica | null> {
  const buckets: StorageBuckets | undefined = Reflect.get(globalThis.navigator ?? {}, 'storageBuckets');
  if (buckets === undefined) return null;
  return createImpatientReplica(await atMost(PATIENCE_MS, openInBucket(buckets)));
}

async function openInBucket(buckets: StorageBuckets): Promise<Replica> {
  const bucket = await buckets.open(BUCKET, { persisted: true });
  held.push(bucket);
  return await openDiskReplica(bucket.indexedDB, DATABASE_NAME);
}
