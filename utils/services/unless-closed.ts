import { LibraryError } from '../db/library-error.ts';

/** What a look into a store came to; nothing where the store cannot be opened. */
export async function unlessClosed<T>(look: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof LibraryError) return [];
    throw error;
  }
}
