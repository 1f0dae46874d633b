import type { EntityKind } from '../types.ts';
import { PhraseIndex, type PhraseMatch } from './phrases.ts';

/**
 * A name that the house knows from elsewhere: a pack, the reader's notes, a correction. `kind` null is the reader's
 * word that this is nobody's name.
 */
export interface KnownName {
  readonly name: string;
  readonly kind: EntityKind | null;
}

/** Known names that raise (or, for corrections, end) the recogniser's confidence. */
export interface Lexicon {
  /** Known names in a sentence, given as token forms. */
  match(forms: readonly string[]): readonly PhraseMatch<EntityKind | null>[];
}

/** Builds a lexicon; later names of the same spelling do not replace earlier ones. */
export function createLexicon(names: Iterable<KnownName>): Lexicon {
  const index = new PhraseIndex<EntityKind | null>();
  for (const { name, kind } of names) index.add(name, kind);
  return index;
}
