import { mergeTokens } from './merge.ts';
import { tokenise } from './tokenise.ts';

/** A name in an index: its forms after tokenising, and what it stands for. */
interface Phrase<T> {
  readonly forms: readonly string[];
  readonly value: T;
}

/** A stretch of a sentence that is a name of the index: token indexes, end exclusive. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Longest name that an index takes, in tokens. */
const MAX_FORMS = 12;

/** An index of names, case-sensitive, by their first token. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  /** Takes a name as it is written in a text. Names of nothing and of more than 12 tokens are passed over. */
  add(name: string, value: T): void {
    const forms = mergeTokens(tokenise(name.slice(0, 200))).map((token) => token.form);
    if (forms.length === 0 || forms.length > MAX_FORMS) return;
    const known = this.#byFirst.get(forms[0]!);
    if (known === undefined) this.#byFirst.set(forms[0]!, [{ forms, value }]);
    else {
      known.push({ forms, value });
      known.sort((a, b) => b.forms.length - a.forms.length);
    }
  }

  /** The longest names in a sentence, from left to right, never overlapping. */
  match(forms: readonly string[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let start = 0; start < forms.length; start++) {
      const found = this.#byFirst
        .get(forms[start]!)
        ?.find((phrase) => phrase.forms.every((form, k) => forms[start + k] === form));
      if (found === undefined) continue;
      const end = start + found.forms.length;
      matches.push({ start, end, value: found.value });
      start = end - 1;
    }
    return matches;
  }
}
