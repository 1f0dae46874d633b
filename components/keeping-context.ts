import { createContext } from 'preact';

/** How a fact gets among the reader's notes on somebody, and out again. */
export interface Keeping {
  /** Whether a note of just these words is there. */
  has(text: string): boolean;
  /** Resolves once it is kept, or was not. */
  keep(text: string): Promise<unknown>;
  drop(text: string): void;
}

/** Null where there are no notes to keep a fact in. */
export const KeepingContext = createContext<Keeping | null>(null);
