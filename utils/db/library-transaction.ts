import type { IDBPTransaction } from 'idb';
import type { LibrarySchema } from './schema.ts';

/** The stores that a library's transactions are over: all of which a replica is kept, and what is made of them. */
export const LIBRARY_STORES = [
  'entities',
  'notes',
  'corrections',
  'readings',
  'totals',
  'blocks',
  'stale',
  'imports',
  'changes',
  'choices',
  'requests',
  'writes',
] as const;

export type LibraryTransaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<
  LibrarySchema,
  (typeof LIBRARY_STORES)[number][],
  Mode
>;
