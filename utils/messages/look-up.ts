import type { Entity, Timestamp } from '../types.ts';
import type { InOffice, KnownOffice } from './background.ts';

/** Whom to look up in Wikipedia, and the day of the article, for the answer on that date. */
export interface LookUpQuestion {
  readonly entity: Pick<Entity, 'kind' | 'name' | 'roles'>;
  /** YYYY-MM-DD, null where the page does not say. */
  readonly published: string | null;
  /** The page that the reader chose; null to look for the name. */
  readonly title: string | null;
  /** Asks anew even where an answer is kept. */
  readonly isFresh: boolean;
}

/** A page to choose. */
export interface LookUpChoice {
  readonly title: string;
  readonly description: string;
}

/** What Wikidata says of somebody. */
export interface WikidataFacts {
  /** "Q42". */
  readonly id: string;
  /** Address of the item. */
  readonly url: string;
  /** In order of time; their source is `wikidata`. */
  readonly offices: readonly KnownOffice[];
  /** Null where date or source leave it open. */
  readonly inOffice: InOffice | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where Wikidata knows of no death. */
  readonly died: string | null;
}

/** The beginning of a page of Wikipedia, and what Wikidata says. Every text is inert. */
export interface KnownPage {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  /** Address of the page. */
  readonly url: string;
  readonly retrieved: Timestamp;
  /** Null where the page has no item; `failed` where Wikidata did not answer. */
  readonly wikidata: WikidataFacts | 'failed' | null;
}

/**
 * Why no answer came.
 * - `offline`: this machine is; nothing was sent
 * - `unreachable`: no connection, or it was led elsewhere
 * - `silent`: nothing was heard for too long
 * - `busy`: asked to wait
 * - `missing`: there is no such page
 * - `faulty`: the other side has a fault
 * - `oversized`: the answer was longer than any should be
 * - `unreadable`: the answer was not one to the question
 */
export type LookUpFailure =
  | 'offline'
  | 'unreachable'
  | 'silent'
  | 'busy'
  | 'missing'
  | 'faulty'
  | 'oversized'
  | 'unreadable';

/** What a look-up came to. */
export type LookUp =
  /** The reader has not agreed yet; nothing was sent. */
  | { readonly status: 'not-agreed' }
  | { readonly status: 'found'; readonly page: KnownPage; readonly others: readonly LookUpChoice[] }
  /** For the reader to choose from. */
  | { readonly status: 'several'; readonly choices: readonly LookUpChoice[] }
  | { readonly status: 'none' }
  /** `until`: when it may be asked again, where it asked to wait. */
  | { readonly status: 'failed'; readonly reason: LookUpFailure; readonly until: Timestamp | null };

/** `unavailable`: the background did not answer. */
export type LookUpTrouble = Extract<LookUp, { status: 'failed' }> | 'unavailable';

/** One request that left the machine, as the options show it. */
export interface LedgerEntry {
  readonly id: string;
  readonly time: Timestamp;
  readonly host: string;
  readonly about: 'search' | 'page' | 'item' | 'names';
  /** A name, a title, or ids of Wikidata's. */
  readonly subject: string;
  /** `pending`: no answer yet, or the background was stopped before it came. */
  readonly outcome: 'pending' | 'answered' | Exclude<LookUpFailure, 'offline'>;
}

/** Where a look-up stands, for whoever shows it. */
export type LookUpState =
  | { readonly stage: 'idle' }
  /** The reader's word is wanted. `refused`: Firefox was not given its own; `elsewhere`: it cannot ask for it here. */
  | { readonly stage: 'agreeing'; readonly obstacle: 'refused' | 'elsewhere' | null }
  | { readonly stage: 'asking' }
  | {
      readonly stage: 'answered';
      readonly answer: Exclude<LookUp, { status: 'not-agreed' }>;
      /** The pages that there were to choose from. */
      readonly choices: readonly LookUpChoice[];
      /** Why there is no newer answer, where it was asked anew in vain. */
      readonly trouble?: LookUpTrouble;
    }
  /** The background did not answer. */
  | { readonly stage: 'unavailable' };
