import type {
  Article,
  EntityKind,
  LibraryEntity,
  Note,
  NoteSource,
  Reading,
  Verdict,
  WhosWho,
} from '../types.ts';
import type { BackgroundAbout, BackgroundQuestion, PackState } from './background.ts';

/** Somebody to keep notes on: the kind and every form of the name that the article uses, the fullest first. */
export interface About {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

/** The notes on somebody. `entity` is null while the reader has none. */
export interface NotesAbout {
  readonly entity: LibraryEntity | null;
  /** Newest first, no tombstones. */
  readonly notes: readonly Note[];
}

export interface NoteHit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** Where notes are kept: on disk, or in memory (private window, IndexedDB refused) until the browser closes. */
export type Keeping = 'disk' | 'memory';

/** Who may send a message. A card is our own frame in a page; an app is popup, side panel, options or welcome. */
export type Sender = 'content' | 'card' | 'app';

/**
 * Requests that the background answers: the one table that types senders and handlers.
 * Names are noun.verb. `BACKGROUND_SENDERS` says who may ask.
 */
export interface BackgroundProtocol {
  'article.read': { request: { article: Article }; reply: Reading };
  /** The page has moved on: its badge goes. */
  'article.leave': { request: Record<string, never>; reply: null };
  /** The card's frame could not be shown here (a sandboxed page): show the popup in its place. */
  'popup.open': { request: Record<string, never>; reply: null };
  'notes.about': { request: About; reply: NotesAbout };
  /** How many notes there are on each, in the order asked. */
  'notes.count': { request: { about: readonly About[] }; reply: readonly number[] };
  'notes.save': { request: { about: About; text: string; source: NoteSource | null }; reply: Note };
  /** `updated` is the version that was edited; a newer one in the store answers `conflict`. */
  'notes.edit': { request: { id: string; text: string; updated: number }; reply: Note };
  'notes.remove': { request: { id: string }; reply: null };
  'notes.restore': { request: { id: string }; reply: Note };
  'notes.search': { request: { query: string; limit: number }; reply: readonly NoteHit[] };
  /** All notes, newest first; `before` is the `updated` of the last one seen. */
  'notes.list': { request: { before: number | null; limit: number }; reply: readonly NoteHit[] };
  'library.state': { request: Record<string, never>; reply: { keeping: Keeping; notes: number } };
  /** What the packs know of somebody whom an article names. */
  'background.about': { request: BackgroundQuestion; reply: BackgroundAbout };
  'packs.state': { request: Record<string, never>; reply: readonly PackState[] };
}

export const BACKGROUND_SENDERS: { readonly [K in keyof BackgroundProtocol]: readonly Sender[] } = {
  'article.read': ['content'],
  'article.leave': ['content'],
  'popup.open': ['content'],
  'notes.about': ['card', 'app'],
  'notes.count': ['card', 'app'],
  'notes.save': ['card', 'app'],
  'notes.edit': ['card', 'app'],
  'notes.remove': ['card', 'app'],
  'notes.restore': ['card', 'app'],
  'notes.search': ['app'],
  'notes.list': ['app'],
  'library.state': ['card', 'app'],
  'background.about': ['card', 'app'],
  'packs.state': ['app'],
};

/** What the page side has to say of its page. */
export interface PageState {
  readonly status:
    | 'reading'
    | 'article'
    | 'nothing-named'
    | 'not-article'
    | 'other-language'
    | 'paused'
    | 'unavailable';
  readonly verdict: Verdict;
  readonly article: ArticleSummary;
  /** Empty unless the status is `article`. */
  readonly whosWho: WhosWho;
  /** The words of `whosWho.quotes`, in the same order. */
  readonly quoteTexts: readonly string[];
  /** The language, where the status is `other-language`. */
  readonly lang: string | null;
}

/** The article without its text. */
export interface ArticleSummary {
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** Length of the body's text in UTF-16 code units: the scale of every strip. */
  readonly length: number;
}

/** Requests that the page's content script answers, sent by the background and by apps to one tab. */
export interface PageProtocol {
  'page.describe': { request: Record<string, never>; reply: PageState };
  /** Scrolls to a stretch of the article's text and holds the open tint on it for a moment. */
  'page.show': { request: { start: number; end: number; entity: number | null }; reply: null };
  /** Opens the card at a mention. */
  'page.open': { request: { entity: number; mention: number }; reply: null };
  /** Opens the card at the next (1) or previous (-1) marked name. */
  'page.walk': { request: { step: 1 | -1 }; reply: null };
  /** Reads the page although it does not look like an article. */
  'page.read': { request: Record<string, never>; reply: PageState };
  /** The sentence around a mention, for the note's source. */
  'page.sentence': { request: { entity: number; mention: number }; reply: string | null };
}

/** What the content script tells the card's frame over their private port. */
export type ToCard =
  | {
      readonly type: 'card.show';
      readonly article: ArticleSummary;
      readonly whosWho: WhosWho;
      /** The words of `whosWho.quotes`, in the same order. */
      readonly quoteTexts: readonly string[];
      readonly entity: number;
      readonly mention: number;
      readonly sentence: string | null;
      readonly focus: boolean;
    }
  | { readonly type: 'card.hide' };

/** What the card's frame tells the content script over their private port. */
export type FromCard =
  | { readonly type: 'card.ready' }
  /** Wanted height in CSS pixels. */
  | { readonly type: 'card.resize'; readonly height: number }
  | { readonly type: 'card.close' }
  | { readonly type: 'card.jump'; readonly start: number; readonly end: number }
  | { readonly type: 'card.walk'; readonly step: 1 | -1 };
