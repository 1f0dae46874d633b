import type { Timestamp } from '../../types.ts';

/** A note, or somebody's names, as search knows them. */
export interface WordEntry {
  readonly id: string;
  /** Folded words, each once. */
  readonly words: readonly string[];
  /** Whom a note is about; '' of an entity. */
  readonly owner: string;
  readonly updated: Timestamp;
}
