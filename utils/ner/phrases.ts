import { keyOfName } from './key-of-name.ts';

/** A stretch of a sentence that is a name of the index: token indexes, end exclusive. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Longest name that an index takes, in tokens. */
const MAX_FORMS = 12;

/** An index of names, case-sensitive. Holds one entry a name, however many begin with the same word. */
export class PhraseIndex<T> {
  readonly #values = new Map<string, T>();
  /** Length of the longest name that begins with a form. */
  readonly #longest = new Map<string, number>();

  /** Takes a name as a text writes it. Passes over names of nothing, of more than 12 tokens, and known ones. */
  add(name: string, value: T): void {
    const key = keyOfName(name);
    if (key === '' || this.#values.has(key)) return;
    let length = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) length++;
    if (length > MAX_FORMS) return;
    this.#values.set(key, value);
    const first = length === 1 ? key : key.slice(0, key.indexOf(' '));
    if (length > (this.#longest.get(first) ?? 0)) this.#longest.set(first, length);
  }

  /** The longest names in a sentence, from left to right, never overlapping. */
  match(forms: readonly string[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let start = 0; start < forms.length; start++) {
      const found = this.#longestAt(forms, start);
      if (found === null) continue;
      matches.push(found);
      start = found.end - 1;
    }
    return matches;
  }

  #longestAt(forms: readonly string[], start: number): PhraseMatch<T> | null {
    const longest = this.#longest.get(forms[start]!) ?? 0;
    let found: PhraseMatch<T> | null = null;
    let key = '';
    for (let end = start + 1; end <= Math.min(start + longest, forms.length); end++) {
      key += end === start + 1 ? forms[start] : ` ${forms[end - 1]}`;
      const value = this.#values.get(key);
      if (value !== undefined) found = { start, end, value };
    }
    return found;
  }
}
