/** The pack format: a file of entries on people, organisations and products, each fact with its source. */

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export type PackDate = string;

export type EntryKind = 'person' | 'organisation' | 'product';

export interface PackSource {
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  /** Https; null where there is none. */
  readonly url: string | null;
  readonly retrieved: PackDate;
}

export interface PackRole {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: PackDate | null;
  /** Null while the snapshot knows no end. */
  readonly to: PackDate | null;
  /** A key of the pack's `sources` where it is another than the entry's. */
  readonly source?: string;
}

/** What a further source brought to an entry. */
export interface FurtherFacts {
  /** Those of the entry's aliases that this source gave. */
  readonly aliases?: readonly string[];
  readonly links?: readonly (keyof PackLinks)[];
  /** Whether the description draws on this source. */
  readonly description?: boolean;
}

export interface PackLinks {
  /** A Wikidata id ("Q42"). */
  readonly wikidata: string | null;
  /** Addresses, https only. */
  readonly wikipedia: string | null;
  readonly official: string | null;
}

export interface PackEntry {
  /** Unique in its pack. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Id of the entry whose product this is, null for anything else. */
  readonly owner: string | null;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly roles: readonly PackRole[];
  readonly links: PackLinks;
  /** A key of the pack's `sources`. */
  readonly source: string;
  /** Facts that come from other sources than `source`, by their keys. Roles name their source themselves. */
  readonly further?: Readonly<Record<string, FurtherFacts>>;
}

/** What a pack says of itself. */
export interface PackHead {
  readonly title: string;
  readonly revision: string;
  readonly licence: string;
  readonly attribution: string;
  readonly homepage: string | null;
  readonly sources: Readonly<Record<string, PackSource>>;
}

export interface Pack extends PackHead {
  readonly entries: readonly PackEntry[];
}

/** How many entries there are of each kind. */
export type PackCounts = Readonly<Record<EntryKind, number>>;

/** Counts entries by kind, on top of what has been counted before. */
export function countKinds(entries: readonly PackEntry[], before?: PackCounts): PackCounts {
  const counts = { person: 0, organisation: 0, product: 0, ...before };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}
