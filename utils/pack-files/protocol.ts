import type { Fault } from '../knowledge/fault.ts';
import type { EntryKind, PackCounts, PackEntry, PackHead } from '../knowledge/pack.ts';

/** The columns of a table that are understood. */
export const COLUMNS = [
  'name',
  'kind',
  'aliases',
  'description',
  'role',
  'organisation',
  'from',
  'to',
  'link',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Which column of the file, by its index, gives what; null where none does. */
export type Mapping = Readonly<Record<Column, number | null>>;

/** What the reader says of a table, which says nothing of itself. */
export interface TableWish {
  readonly mapping: Mapping;
  /** Of rows that do not say. */
  readonly kind: EntryKind;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  /** As of when it speaks: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly retrieved: string;
}

/** Something in a file that is left out. */
export interface Problem {
  /** Line of a table or number of an entry, from 1. */
  readonly at: number;
  readonly fault: Fault;
}

/** What would be added. */
export interface Preview {
  readonly head: PackHead;
  readonly total: number;
  readonly counts: PackCounts;
  readonly first: readonly PackEntry[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** A file, looked into. */
export type Opened =
  | { readonly form: 'pack'; readonly preview: Preview }
  | {
      readonly form: 'table';
      /** Names of the columns, as the file gives them. */
      readonly columns: readonly string[];
      /** A guess, by those names. */
      readonly mapping: Mapping;
      readonly rows: number;
    };

/** Why a file cannot be read. */
export type Refusal = 'too-large' | 'too-many' | 'damaged' | 'no-pack' | 'no-table' | 'no-name-column';

/** What the page asks of the worker, one after another. */
export interface PackFileWork {
  open: { request: File; reply: Opened };
  preview: { request: TableWish; reply: Preview };
  /** The JSON of the entries from a place on. */
  slice: { request: { from: number; size: number }; reply: readonly string[] };
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };
