import { hashText } from './hash.ts';
import {
  CALENDAR,
  FAMILY,
  HONORIFICS,
  ORGANISATION_CUES,
  ORGANISATION_ENDS,
  ORGANISATION_STARTS,
  PLACE_WORDS,
  SAYING,
  TITLES,
} from './lists/words.ts';
import type { WordTable } from './word-table.ts';

/** How a word is written. */
export type Casing = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'none';

/** What features need of a word, worked out once for each form of a document. */
export interface Lexeme {
  readonly form: string;
  readonly lower: string;
  readonly formHash: number;
  readonly lowerHash: number;
  readonly casing: Casing;
  /** Starts with a capital letter. */
  readonly isCapital: boolean;
  /** Has a letter or a digit. */
  readonly isWord: boolean;
  /** Hash of the shape: "McLaren" → "XxXx", "COVID" → "W", "3.5bn" → "d.dx". */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Index in the word table, -1 for an unknown word; so are the cluster ids. */
  readonly index: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** A bit for each word list that holds the word. */
  readonly lists: number;
  /** Where `LexemeSums` keeps what the word adds, 0 for nowhere; and in which of its turns it was last asked for. */
  slot: number;
  turn: number;
}

/** In the order of the bits of `Lexeme.lists`. */
const LISTS: readonly ReadonlySet<string>[] = [
  TITLES,
  HONORIFICS,
  ORGANISATION_ENDS,
  ORGANISATION_STARTS,
  ORGANISATION_CUES,
  SAYING,
  FAMILY,
  CALENDAR,
  PLACE_WORDS,
];
export const TITLE_BIT = 1;
export const ORGANISATION_END_BIT = 4;
export const SAYING_BIT = 32;

/** The lists that hold a word, as bits. */
const LISTED = new Map<string, number>();
for (const [bit, list] of LISTS.entries())
  for (const word of list) LISTED.set(word, (LISTED.get(word) ?? 0) | (1 << bit));

const PLAIN_LOWER = /^[a-z]+$/;
const PLAIN_CAPITALISED = /^[A-Z][a-z]+$/;

const shapeOf = (form: string): string =>
  form
    .slice(0, 32)
    .replace(/\p{Lu}{2,}/gu, 'W')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');

/** Nearly all words are written in one of two ways, whose shapes need no working out. */
const LOWER_SHAPE = hashText('x');
const CAPITALISED_SHAPE = hashText('Xx');

function hashShape(form: string): number {
  if (PLAIN_LOWER.test(form)) return LOWER_SHAPE;
  return PLAIN_CAPITALISED.test(form) ? CAPITALISED_SHAPE : hashText(shapeOf(form));
}

function casingOf(form: string, lower: string): Casing {
  if (PLAIN_LOWER.test(form)) return 'lower';
  const upper = form.toUpperCase();
  if (upper === lower) return 'none';
  if (form === lower) return 'lower';
  if (form === upper && form.length > 1) return 'upper';
  return form.slice(1) === lower.slice(1) ? 'capitalised' : 'mixed';
}

/** The lexeme of a token's form. `table` gives the clusters. */
export function createLexeme(form: string, table: WordTable): Lexeme {
  const bounded = form.length > 64 ? form.slice(0, 64) : form;
  const lower = bounded.toLowerCase();
  const lowerHash = hashText(lower);
  const index = table.find(lowerHash);
  const fine = index < 0 ? -1 : table.clusters[index]!;
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= 4 && size < lower.length; size++) {
    if (size > 1) prefixes.push(hashText(lower, 0, size) ^ size);
    suffixes.push(hashText(lower, lower.length - size) ^ size);
  }
  return {
    form: bounded,
    lower,
    formHash: hashText(bounded),
    lowerHash,
    casing: casingOf(bounded, lower),
    isCapital: /^\p{Lu}/u.test(bounded),
    isWord: /[\p{L}\p{N}]/u.test(bounded),
    shape: hashShape(bounded),
    prefixes,
    suffixes,
    index,
    fine,
    middle: fine < 0 ? -1 : table.middle[fine]!,
    coarse: fine < 0 ? -1 : table.coarse[fine]!,
    lists: LISTED.get(lower) ?? 0,
    slot: 0,
    turn: 0,
  };
}
