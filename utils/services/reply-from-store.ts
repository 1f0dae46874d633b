import { LibraryError } from '../db/library-error.ts';
import { failure, type Result, success } from '../messages/result.ts';

/** A reply that work on a store comes to: a store that refuses says why; anything else thrown is a fault of ours. */
export async function orRefusal<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LibraryError) return failure(error.code, error.message);
    throw error;
  }
}

/** What came of work on a store, as a reply. */
export async function replyFromStore<T>(work: () => Promise<T>): Promise<Result<T>> {
  return await orRefusal(async () => success(await work()));
}

/** Awaits what has nothing to tell but that it is done. */
export async function finish(working: Promise<unknown>): Promise<null> {
  await working;
  return null;
}
