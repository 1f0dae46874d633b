import type { PackDate } from '../pack.ts';

/** What Wikipedia and Wikidata are asked for, and what is kept of their answers. All texts are inert. */

/** The two that may be asked. */
export type WikiSite = 'wikipedia' | 'wikidata';

/** A search, the beginning of a page, an item's facts, the names of some items. */
export type WikiSubject = 'search' | 'page' | 'item' | 'names';

/** One question, before it has an address. */
export interface WikiRequest {
  readonly site: WikiSite;
  readonly about: WikiSubject;
  /** What is asked about: a name, a title, or ids of items. */
  readonly subject: string;
  /** Of the site's `api.php`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A page that a search found. */
export interface WikiHit {
  readonly title: string;
  /** Tells those of one name apart; empty where Wikipedia has none. */
  readonly description: string;
  /** A page that only lists others of its name. */
  readonly isDisambiguation: boolean;
}

/** The beginning of a page. */
export interface WikiPage {
  readonly title: string;
  readonly description: string;
  /** Its first paragraph, or as much of it as is read at a glance; empty where there is none. */
  readonly summary: string;
  readonly isDisambiguation: boolean;
  /** Id of its item in Wikidata ("Q42"), null where it has none. */
  readonly item: string | null;
}

/** An office that an item says somebody held. */
export interface WikiPosition {
  /** Id of the office's own item. */
  readonly office: string;
  readonly from: PackDate | null;
  /** Null where Wikidata knows no end. */
  readonly to: PackDate | null;
}

/** What an item says of somebody. */
export interface WikiItem {
  readonly id: string;
  /** Null where the item does not say what it is. */
  readonly isHuman: boolean | null;
  readonly positions: readonly WikiPosition[];
  readonly died: PackDate | null;
}

/** An office with its name. */
export interface WikiOffice {
  readonly title: string;
  readonly from: PackDate | null;
  readonly to: PackDate | null;
}

/** What an item came to, with the names of the offices. */
export interface WikiFacts extends Omit<WikiItem, 'positions'> {
  readonly offices: readonly WikiOffice[];
}

/** The addresses of what is shown are made here, and none is taken from an answer. */
export function pageAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** @param id "Q42" */
export function itemAddress(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}
