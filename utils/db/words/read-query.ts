import { findNearWords, listBeginnings } from './near-words.ts';
import { hasBeginning, listPlaces, listWords, type WordIndex } from './word-index.ts';

/** As what a word of a query is looked for. */
export interface Meaning {
  /** The likeliest first. */
  readonly forms: readonly string[];
  /** Whether words of a text that begin so count as well; those of names always do. */
  readonly isBeginning: boolean;
}

/** Half the library has a word that begins with these one or two letters: in text they count as a whole word. */
const SHORT = 2;

/** A word as it stands or as a beginning; one that is nowhere is taken for the words nearest to it. */
export function readQueryWord(index: WordIndex, word: string): Meaning {
  const asTyped = { forms: [word], isBeginning: word.length > SHORT };
  if (isKnown(index, asTyped, word)) return asTyped;
  const all = listBeginnings(word).flatMap((beginning) => [
    ...listWords(index.notes, beginning),
    ...listWords(index.entities, beginning),
  ]);
  const forms = findNearWords(word, [...new Set(all)]);
  return forms.length === 0 ? asTyped : { forms, isBeginning: false };
}

function isKnown({ notes, entities }: WordIndex, { isBeginning }: Meaning, word: string): boolean {
  if (hasBeginning(entities, word)) return true;
  return isBeginning ? hasBeginning(notes, word) : notes.some((part) => listPlaces(part, word).length > 0);
}
