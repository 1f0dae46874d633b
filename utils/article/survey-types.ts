import type { Piece } from './block-source.ts';
import type { LexiconReader } from './lexicon.ts';
import type { MarkReader } from './marks.ts';
import type { Look } from './page-record.ts';

/** A block-level element (or shadow root's host) that a survey entered, in document order. */
export interface Container {
  /** Its place among the elements of the record. */
  readonly element: number;
  readonly tag: string;
  /** Index of the container around it, -1 for the body. */
  readonly parent: number;
  readonly depth: number;
  /** 1 to 6 for a heading (by tag or role), else 0. */
  readonly headingLevel: number;
  /** Equal for containers of the same tag and class whose parents have the same tag and class. */
  readonly signature: number;
  readonly tagMarks: number;
  /** Totals over all text within, nested containers included; filled when the walk is over. */
  chars: number;
  linkChars: number;
  /** Characters outside links in segments that read like prose. */
  proseChars: number;
  segments: number;
  proseSegments: number;
}

/** A run of text between two block boundaries: what may become a block of the article. */
export interface Segment {
  readonly container: number;
  readonly text: string;
  readonly pieces: readonly Piece<number>[];
  readonly linkChars: number;
  readonly boldChars: number;
  readonly italicChars: number;
  /** Inline elements in the run. */
  readonly inline: readonly Look[];
  /** Long enough, few links, a sentence's end. */
  readonly isProse: boolean;
  /** Whether a line break (`<br>`) began it. */
  readonly afterBreak: boolean;
}

/** What a page holds beside text. */
export interface Counts {
  elements: number;
  links: number;
  images: number;
  fields: number;
  passwords: number;
  buttons: number;
  articles: number;
  times: number;
  videos: number;
}

/** All visible text of a page with where it stands: one walk, read by both the judge and the extractor. */
export interface Survey {
  readonly containers: readonly Container[];
  readonly segments: readonly Segment[];
  readonly lexicon: LexiconReader;
  readonly marks: MarkReader;
  readonly counts: Counts;
}
