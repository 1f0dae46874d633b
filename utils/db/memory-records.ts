import type { Correction } from '../types.ts';
import type { StoredEntity, StoredNote, StoredReading } from './schema.ts';

/** What a memory store holds. */
export interface MemoryRecords {
  readonly entities: Map<string, StoredEntity>;
  readonly notes: Map<string, StoredNote>;
  readonly corrections: Map<string, Correction>;
  readonly readings: Map<string, StoredReading>;
}
