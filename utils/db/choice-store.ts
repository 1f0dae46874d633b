import type { StoredChoice } from './schema.ts';

/** Whom the reader meant where several go by a name. Everything rejects with `LibraryError`. */
export interface ChoiceStore {
  /** All choices of a name, in any article. */
  listChoices(name: string): Promise<readonly StoredChoice[]>;
  putChoice(choice: StoredChoice): Promise<void>;
  deleteChoice(name: string, url: string): Promise<void>;
  /** Forgets the choices of entries whose id begins so. */
  forgetEntries(beginning: string): Promise<void>;
}
