import type { Features } from './forest.ts';
import type { PageContext, SignatureTotals } from './page-context.ts';
import { findPhrases } from './phrases.ts';
import type { Container, Segment } from './survey-types.ts';
import type { TextTraits } from './text-traits.ts';
import { measureText } from './text-traits.ts';

/** What the features of one segment see. */
export interface SegmentView {
  readonly page: PageContext;
  readonly index: number;
  readonly segment: Segment;
  /** The segment's container, the one around it, and the one around that. */
  readonly own: Container;
  readonly around: Container;
  readonly outer: Container;
  readonly text: string;
  readonly traits: TextTraits;
  readonly phrases: number;
  /** Lexicon groups of the inline elements in the segment. */
  readonly inline: number;
  readonly signature: SignatureTotals;
}

/** Measures a segment; `values` are the features of it that have been measured already. */
export type SegmentFeature = (view: SegmentView, values: Features) => number;

/** Gathers what the features of one segment are computed from. */
export function viewSegment(page: PageContext, index: number): SegmentView {
  const { containers, lexicon, segments } = page.survey;
  const segment = segments[index]!;
  const own = containers[segment.container]!;
  const around = containers[own.parent] ?? own;
  const { text } = segment;
  return {
    page,
    index,
    segment,
    own,
    around,
    outer: containers[around.parent] ?? around,
    text,
    traits: measureText(text),
    phrases: findPhrases(text),
    inline: segment.inline.reduce((groups, look) => groups | lexicon.readLook(look), 0),
    signature: page.bySignature.get(own.signature)!,
  };
}
