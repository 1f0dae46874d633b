/**
 * What a reader of one source hands on: one draft for each person, organisation or product that the source knows.
 * Drafts of several sources that mean the same one are joined, and become one entry of the pack.
 */

export type DraftKind = 'person' | 'organisation' | 'product';

export type SourceKey =
  | 'mysociety'
  | 'ifg'
  | 'congress'
  | 'openstates'
  | 'govuk'
  | 'sp500'
  | 'nsi'
  | 'ror'
  | 'football'
  | 'factbook'
  | 'supplement';

/** Dates are YYYY, YYYY-MM or YYYY-MM-DD; `to` is null while the snapshot knows no end. */
export interface DraftRole {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: SourceKey;
}

export interface DraftLinks {
  /** "Q" and digits. */
  readonly wikidata?: string;
  /** Address of the English article. */
  readonly wikipedia?: string;
  readonly official?: string;
}

export interface Draft {
  /** Source and the source's own key, e.g. "mysociety:25272". */
  readonly id: string;
  readonly kind: DraftKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where the description is made from the roles. */
  readonly description: string | null;
  readonly roles: readonly DraftRole[];
  readonly links: DraftLinks;
  readonly source: SourceKey;
  /** Identifiers by which other sources know the same one, e.g. "wikidata:Q380", "parliament:4475". */
  readonly known: readonly string[];
  /** The draft of another source that this one adds to, by its id. The other keeps id, name and description. */
  readonly joins?: string;
  /** ISO 3166 alpha-2 in capitals, null where the source does not say. Used for joining only. */
  readonly country: string | null;
  /** Of a product: the id of the draft that owns it. */
  readonly owner?: string;
  /** Of a minister: the seats in the Commons, for joining by name. */
  readonly seats?: readonly string[];
  /** Of an American politician, for joining by name: where, and for which party, as the source words it. */
  readonly home?: { readonly state: string; readonly party: string | null };
  /** Of a person: what is known beside the roles. */
  readonly life?: { readonly born?: string; readonly died?: string };
}
