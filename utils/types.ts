/**
 * The domain's words (design: page → article → mentions → entities → background → what the reader sees).
 * This file imports nothing. Everything in it survives a structured clone and JSON.
 *
 * Offsets are UTF-16 code units. Unless a comment says otherwise they index the article's text, which is the
 * body's blocks joined by a blank line (`BLOCK_SEPARATOR`).
 */

/** Stands between two blocks of an article's text. */
export const BLOCK_SEPARATOR = '\n\n';

/** A stretch of text; `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── article ────────────────────────────────────────────────────────────────────────────────────────────────

/** What a block of the body is. Headline, standfirst, byline and captions are no blocks of the body. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table';

/** One block of the body: plain text, white space folded, never empty. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** An article as plain text: everything that the rest of the house may know of a page. */
export interface Article {
  /** The page's address, null for a file without one. */
  readonly url: string | null;
  readonly title: string;
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly standfirst: string | null;
  /** YYYY-MM-DD, null where the page does not say. */
  readonly published: string | null;
  /** The declared language as a BCP 47 tag, null where none is declared. */
  readonly lang: string | null;
  readonly blocks: readonly Block[];
  readonly captions: readonly string[];
}

/** Whether a page is an article, with stable codes that say why (kebab-case, e.g. "published-date"). */
export interface Verdict {
  readonly isArticle: boolean;
  readonly reasons: readonly string[];
}

// ── mentions ───────────────────────────────────────────────────────────────────────────────────────────────

export type EntityKind = 'person' | 'organisation';

/** Places and the rest are found so as not to be mistaken for organisations; they are not shown. */
export type MentionKind = EntityKind | 'place' | 'other';

/** A span of text that names somebody: the bare name, without title, leading "the" or possessive. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** 0 to 1: how sure the recogniser is of span and kind. */
  readonly confidence: number;
}

// ── entities ───────────────────────────────────────────────────────────────────────────────────────────────

/** A title held, as this article words it. */
export interface Role {
  readonly title: string;
  /** The organisation's name in this article, null where none is given. */
  readonly organisation: string | null;
  readonly tense: 'current' | 'former' | 'acting';
  /** Where the article says so; the first mention where only a caption does, which stands outside of the text. */
  readonly at: Span;
}

/** How an entity is heard in this article. */
export type Heard = 'quoted' | 'paraphrased' | 'named';

/** A person or an organisation of one article, with every mention. Its id is its index in `WhosWho.entities`. */
export interface Entity {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest form that the article uses; may carry honorifics ("Sir Peter Wanless"). */
  readonly name: string;
  /** The other forms used, each once. */
  readonly aliases: readonly string[];
  /** In the order of the text, never empty, never overlapping. */
  readonly mentions: readonly Span[];
  /** Places that point at the entity without naming it ("the Foundation"). */
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
  readonly heard: Heard;
  /** Wrote the article. */
  readonly isAuthor: boolean;
}

/** A direct quotation; start and end include its marks. One entry a paragraph. */
export interface Quote extends Span {
  /** Id of the entity that speaks, null where the article leaves it unclear. */
  readonly speaker: number | null;
}

/** The who's-who of one article. Entities come in order of weight, the most named first. */
export interface WhosWho {
  readonly entities: readonly Entity[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
}

/** What came of reading an article. */
export type Reading =
  | { readonly status: 'read'; readonly whosWho: WhosWho }
  | { readonly status: 'other-language'; readonly lang: string }
  | { readonly status: 'unavailable'; readonly reason: string };

// ── the reader's library ───────────────────────────────────────────────────────────────────────────────────

/** Milliseconds since 1970. */
export type Timestamp = number;

/** Who somebody of the library is elsewhere, by the reader's word; null where they did not say. */
export interface EntityLinks {
  /** Id of an entry of a pack. */
  readonly entry: string | null;
  /** Wikidata's id: Q and a number. */
  readonly wikidata: string | null;
}

/** A person or an organisation that the reader has notes on. */
export interface LibraryEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: EntityLinks;
  /**
   * Id of the entity that this one was merged into, null where it stands by itself. Its names and notes stay its own
   * and are shown with the other's, so that splitting the two again loses nothing.
   */
  readonly mergedInto: string | null;
  readonly created: Timestamp;
  readonly updated: Timestamp;
}

/** Where the reader was when a note was written. */
export interface NoteSource {
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly published: string | null;
  /** The sentence that was being read. */
  readonly sentence: string | null;
  /** The mention's place in the article's text. */
  readonly place: Span | null;
}

/** A note. `deleted` marks a tombstone, kept so that a backup can tell a deletion from a loss. */
export interface Note {
  readonly id: string;
  readonly entityId: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly source: NoteSource | null;
  readonly pinned: boolean;
  readonly created: Timestamp;
  readonly updated: Timestamp;
  readonly deleted: Timestamp | null;
}

/** The stores that a library is made of. */
export type LibraryStore = 'entities' | 'notes' | 'corrections' | 'readings';

/**
 * - `no-name`: names nobody
 * - `person`, `organisation`: is that, and not the other
 * - `someone-else`: is not whom the library has under this name, in this article
 * - `same-as`: is another name of somebody
 */
export type CorrectionType = 'no-name' | EntityKind | 'someone-else' | 'same-as';

/** The reader's word that a mark is wrong. All but `someone-else` hold in every article. */
export interface Correction {
  readonly id: string;
  readonly type: CorrectionType;
  /** What the article took it for. */
  readonly kind: EntityKind;
  /** As the article has it. */
  readonly name: string;
  /** Of `same-as`: whom it is the same as; else null. */
  readonly other: { readonly kind: EntityKind; readonly name: string } | null;
  /** Of `someone-else`: id of the library's entity that it is; else null. */
  readonly entityId: string | null;
  /** The article in which it was made, null outside of one. */
  readonly url: string | null;
  readonly title: string | null;
  readonly created: Timestamp;
}

/** Somebody whom an article that was read names, and how it introduces them. */
export interface Met {
  readonly kind: EntityKind;
  readonly name: string;
  readonly roles: readonly Omit<Role, 'at'>[];
}

/** An article that was read, as the reader's memory keeps it. */
export interface RememberedReading {
  readonly id: string;
  readonly url: string;
  /** Host name of the address. */
  readonly site: string;
  readonly title: string;
  readonly siteName: string | null;
  /** YYYY-MM-DD, null where the page does not say. */
  readonly published: string | null;
  /** When it was last opened. */
  readonly opened: Timestamp;
  readonly met: readonly Met[];
}

/** Which readings are meant: one, those of a site, or those last opened from one moment to another, both inside. */
export type ReadingsWhere =
  | { readonly id: string }
  | { readonly site: string }
  | { readonly from: Timestamp; readonly to: Timestamp };

// ── the library, taken out and in ──────────────────────────────────────────────────────────────────────────

/** Records that a library is made of: all of them, or some. */
export interface LibraryRecords {
  readonly entities: readonly LibraryEntity[];
  /** With tombstones, where they can be carried. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
}

/** A stretch of a store in the order of ids, both ends null where it is open; the record `after` stands before it. */
export interface LibraryStretch {
  readonly store: LibraryStore;
  readonly after: string | null;
  /** Id that may be the last. */
  readonly until: string | null;
}

/** Records of a file: what does the library have for them? */
export interface MatchQuestion {
  /** Found by id, else by name. */
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly names: readonly string[];
  }[];
  readonly notes: readonly string[];
  readonly corrections: readonly string[];
  readonly readings: readonly string[];
}

/** In the order asked, null where there is nothing; of corrections and readings the ids of those that are there. */
export interface Matches {
  readonly entities: readonly (LibraryEntity | null)[];
  readonly notes: readonly (Note | null)[];
  readonly corrections: readonly string[];
  readonly readings: readonly string[];
}

/** A record to be put, and the stamp of the library's that it was compared with (0: there was none). */
export interface PutRecord<T> {
  readonly record: T;
  readonly seen: number;
}

/** Records to be put; corrections and readings only where there are none of their id. */
export interface PutSlice {
  readonly entities: readonly PutRecord<LibraryEntity>[];
  readonly notes: readonly PutRecord<Note>[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
}
