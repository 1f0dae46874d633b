import type { Entity, EntityLinks, Timestamp } from '../types.ts';

/** Whom an article names, and by what the article is known. */
export interface BackgroundQuestion {
  readonly article: {
    /** The address under which the article was read: the background remembers its words by it. */
    readonly url: string;
    readonly title: string;
    /** YYYY-MM-DD, null where the page does not say. */
    readonly published: string | null;
  };
  readonly entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>;
  /** What the library says of whom it means; null where an article is asked from. */
  readonly kept: KeptWord | null;
}

/** What the reader has said or kept of somebody in their library. */
export interface KeptWord {
  /** Where these name an entry, nothing else is asked. */
  readonly links: EntityLinks;
  /** Sentences kept with the notes: all that is left of the articles. */
  readonly sentences: readonly string[];
}

/** Dates here are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface KnownOffice {
  readonly title: string;
  /** Null where the title says it itself. */
  readonly organisation: string | null;
  readonly from: string | null;
  /** Null while the source knows no end. */
  readonly to: string | null;
  /** A key of the answer's sources. */
  readonly source: string;
  /** The article's title for this person names this office. */
  readonly isNamed: boolean;
}

/** Whether somebody was in office on the article's date, by what the sources say. */
export type InOffice = 'in-office' | 'not-in-office';

/** One who goes by the name. */
export interface KnownEntry {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'product';
  readonly name: string;
  readonly description: string;
  /** In order of time. */
  readonly offices: readonly KnownOffice[];
  /** Null where date or sources leave it open. */
  readonly inOffice: InOffice | null;
  /** Keys of the sources of what is said apart from offices. */
  readonly sources: readonly string[];
}

export interface KnownSource {
  readonly title: string;
  /** As of when it speaks. */
  readonly retrieved: string;
}

/** How far a pack has been taken in, in entries. */
export interface Progress {
  readonly taken: number;
  readonly total: number;
}

/** Whom the reader means by a name. */
export interface Choice {
  /** Id of the entry. */
  readonly id: string;
  /** They said so in this very article, not in an earlier one. */
  readonly isHere: boolean;
}

/** What the packs know of somebody. */
export interface BackgroundAbout {
  /**
   * `sure`: to be shown as fact. `several`: for the reader to choose from. One alone where a pack of the reader's
   * knows the name and nothing else is known of whom the article means.
   */
  readonly status: 'sure' | 'several' | 'none';
  /** Where sure, one of each pack that is; the likeliest first where several. */
  readonly entries: readonly KnownEntry[];
  readonly sources: Readonly<Record<string, KnownSource>>;
  /** Whom the reader chose among several, null where they have not: it may be none of these. */
  readonly choice: Choice | null;
  /** Set while the first pack is on its way in: what is missing here may be in the rest of it. */
  readonly taking: Progress | null;
}

/** A source as a pack names it. */
export interface PackSourceState {
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  /** Https; null where there is none. */
  readonly url: string | null;
  readonly retrieved: string;
}

/** A pack as popup and options show it. */
export interface PackState extends Progress {
  readonly id: string;
  readonly title: string;
  readonly revision: string;
  readonly licence: string;
  readonly attribution: string;
  readonly homepage: string | null;
  readonly sources: Readonly<Record<string, PackSourceState>>;
  readonly counts: Readonly<Record<KnownEntry['kind'], number>>;
  readonly isBundled: boolean;
  readonly isOn: boolean;
  readonly installed: Timestamp;
}
