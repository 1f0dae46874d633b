import { getSegmentHeadingLevel } from './headline.ts';
import { LEXICON_GROUPS } from './lexicon.ts';
import { MARK_NAMES } from './marks.ts';
import { makeNeighbourFeatures } from './neighbour-features.ts';
import { isHeadlineText } from './page-context.ts';
import { getBeginning, getEnding, getLinkShare, PHRASE_NAMES } from './phrases.ts';
import type { SegmentFeature, SegmentView } from './segment-view.ts';
import { TAG_ORDER } from './tags.ts';

/** Lexicon groups that tell something where inline elements carry them. */
const INLINE_GROUPS = ['body', 'article', 'meta', 'caption', 'nav', 'pull'] as const;

const FEATURES: Readonly<Record<string, SegmentFeature>> = {
  // The text by itself.
  chars: ({ text }) => text.length,
  words: ({ traits }) => traits.words,
  linkShare: ({ segment }) => getLinkShare(segment),
  boldShare: ({ segment, text }) => segment.boldChars / text.length,
  italicShare: ({ segment, text }) => segment.italicChars / text.length,
  sentences: ({ traits }) => traits.sentences,
  commas: ({ traits }) => traits.commas,
  capitalShare: ({ traits }) => traits.capitals / traits.words,
  digitShare: ({ text, traits }) => traits.digits / text.length,
  functionShare: ({ traits }) => traits.functionWords / traits.words,
  ending: ({ text }) => getEnding(text),
  beginning: ({ text }) => getBeginning(text),
  afterBreak: ({ segment }) => (segment.afterBreak ? 1 : 0),
  pieces: ({ segment }) => segment.pieces.length,
  repeats: ({ page, text }) => page.repeats.get(text) ?? 1,
  isHeadline: ({ page, text }) => (isHeadlineText(page, text) ? 1 : 0),
  ...Object.fromEntries(
    PHRASE_NAMES.map((name, bit) => [
      `phrase-${name}`,
      ({ phrases }: SegmentView): number => (phrases >>> bit) & 1,
    ]),
  ),
  // Where it stands.
  tag: ({ own }) => getTagOrder(own.tag),
  aroundTag: ({ around }) => getTagOrder(around.tag),
  headingLevel: ({ page, segment }) => getSegmentHeadingLevel(page.survey, segment),
  depth: ({ own }) => own.depth,
  afterHeadline: ({ page, index }) =>
    page.headline.segment < 0 ? 0 : Math.max(-50, Math.min(200, index - page.headline.segment)),
  charsAfterHeadline: ({ page, index }) =>
    page.headline.segment < 0 ? -1 : page.before[index]! - page.before[page.headline.segment]!,
  position: ({ page, index }) => page.before[index]! / Math.max(1, page.chars),
  charsBefore: ({ page, index }) => page.before[index]!,
  coreSteps: ({ page, segment }) => page.coreSteps[segment.container]!,
  coreDepth: ({ page, own }) => own.depth - (page.survey.containers[page.core]?.depth ?? 0),
  ...Object.fromEntries(
    INLINE_GROUPS.map((name) => {
      const bit = LEXICON_GROUPS.indexOf(name);
      return [`inline-${name}`, ({ inline }: SegmentView): number => (inline >>> bit) & 1];
    }),
  ),
  ...Object.fromEntries(
    MARK_NAMES.map((name, mark) => [
      name,
      ({ page, segment }: SegmentView): number => page.survey.marks.get(segment.container, mark),
    ]),
  ),
  // What stands around it.
  ownChars: ({ own }) => own.chars,
  ownSegments: ({ own }) => own.segments,
  aroundChars: ({ around }) => around.chars,
  aroundSegments: ({ around }) => around.segments,
  aroundLinkShare: ({ around }) => around.linkChars / Math.max(1, around.chars),
  aroundProseShare: ({ around }) => around.proseChars / Math.max(1, around.chars),
  aroundOfPage: ({ page, around }) => around.proseChars / Math.max(1, page.proseChars),
  aroundProseSegments: ({ around }) => around.proseSegments,
  outerChars: ({ outer }) => outer.chars,
  outerLinkShare: ({ outer }) => outer.linkChars / Math.max(1, outer.chars),
  outerProseShare: ({ outer }) => outer.proseChars / Math.max(1, outer.chars),
  outerOfPage: ({ page, outer }) => outer.proseChars / Math.max(1, page.proseChars),
  outerProseSegments: ({ outer }) => outer.proseSegments,
  signatureSegments: ({ signature }) => signature.segments,
  signatureProseShare: ({ signature }) => signature.proseChars / Math.max(1, signature.chars),
  signatureOfPage: ({ page, signature }) => signature.proseChars / Math.max(1, page.proseChars),
  ...makeNeighbourFeatures(),
  // The page.
  coreOfPage: ({ page }) =>
    (page.survey.containers[page.core]?.proseChars ?? 0) / Math.max(1, page.proseChars),
  coreLinkShare: ({ page }) => {
    const core = page.survey.containers[page.core];
    return core ? core.linkChars / Math.max(1, core.chars) : 1;
  },
  pageProse: ({ page }) => page.proseChars,
  pageProseShare: ({ page }) => page.proseChars / Math.max(1, page.chars),
};

export const BLOCK_FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const FEATURE_LIST = Object.values(FEATURES);

/** Writes the asked-for features of one segment into `row`, each at its index in `BLOCK_FEATURE_NAMES`. */
export function fillBlockFeatures(view: SegmentView, columns: Iterable<number>, row: Float64Array): void {
  for (const column of columns) row[column] = FEATURE_LIST[column]!(view);
}

function getTagOrder(tag: string): number {
  const order = TAG_ORDER.indexOf(tag);
  return order < 0 ? TAG_ORDER.length : order;
}
