import type { Timestamp } from '../types.ts';
import type { StoredAnswer, StoredRequest } from './schema.ts';

/** The ledger of what left the machine, and the answers that are kept. Rejects with `LibraryError`. */
export interface LookUpStore {
  /** Adds a request, or writes its outcome. Resolves once it is kept. */
  putRequest(request: StoredRequest): Promise<void>;
  /** The newest first, from before the one of that id; null: from the newest. */
  listRequests(before: string | null, limit: number): Promise<readonly StoredRequest[]>;
  findAnswer(key: string): Promise<StoredAnswer | undefined>;
  /** Keeps an answer, and drops all that were retrieved before `oldest`. */
  putAnswer(answer: StoredAnswer, oldest: Timestamp): Promise<void>;
  /** Empties ledger and answers. */
  clear(): Promise<void>;
}
