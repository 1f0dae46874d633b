import type { Features } from './forest.ts';
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

/** The features of these names, in their order. Throws a RangeError where one is unknown. */
export function makeBlockFeatures(names: readonly string[]): readonly SegmentFeature[] {
  const single = makeSingleFeatures();
  return names.map((name) => single[name] ?? ((_, values) => readValue(values, name)));
}

/** All features of a segment by name, as the training of the forest needs them. */
export function measureBlock(view: SegmentView): Features {
  const values = measureSegment(view);
  const single = Object.entries(makeSingleFeatures());
  return { ...values, ...Object.fromEntries(single.map(([name, measure]) => [name, measure(view, values)])) };
}

/** Writes features of one segment into `row`. */
export function fillBlockFeatures(
  view: SegmentView,
  features: readonly SegmentFeature[],
  row: Float64Array,
): void {
  const values = measureSegment(view);
  for (let column = 0; column < features.length; column += 1) row[column] = features[column]!(view, values);
}

function readValue(values: Features, name: string): number {
  const value = values[name];
  if (value === undefined) throw new RangeError(`the forest asks for an unknown feature: ${name}`);
  return value;
}

/** The features that are computed one by one, since a forest asks few of their kind. */
function makeSingleFeatures(): Readonly<Record<string, SegmentFeature>> {
  return {
    ...Object.fromEntries(
      PHRASE_NAMES.map((name, bit) => [
        `phrase-${name}`,
        ({ phrases }: SegmentView): number => (phrases >>> bit) & 1,
      ]),
    ),
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
    ...makeNeighbourFeatures(),
  };
}

/** The features that every segment is measured by. */
function measureSegment(view: SegmentView): Features {
  const { around, index, outer, own, page, segment, signature, text, traits } = view;
  const { headline } = page;
  const core = page.survey.containers[page.core];
  return {
    // The text by itself.
    chars: text.length,
    words: traits.words,
    linkShare: getLinkShare(segment),
    boldShare: segment.boldChars / text.length,
    italicShare: segment.italicChars / text.length,
    sentences: traits.sentences,
    commas: traits.commas,
    capitalShare: traits.capitals / traits.words,
    digitShare: traits.digits / text.length,
    functionShare: traits.functionWords / traits.words,
    ending: getEnding(text),
    beginning: getBeginning(text),
    afterBreak: segment.afterBreak ? 1 : 0,
    pieces: segment.pieces.length,
    repeats: page.repeats.get(text) ?? 1,
    isHeadline: isHeadlineText(page, text) ? 1 : 0,
    // Where it stands.
    tag: getTagOrder(own.tag),
    aroundTag: getTagOrder(around.tag),
    headingLevel: getSegmentHeadingLevel(page.survey, segment),
    depth: own.depth,
    afterHeadline: headline.segment < 0 ? 0 : Math.max(-50, Math.min(200, index - headline.segment)),
    charsAfterHeadline: headline.segment < 0 ? -1 : page.before[index]! - page.before[headline.segment]!,
    position: page.before[index]! / Math.max(1, page.chars),
    charsBefore: page.before[index]!,
    coreSteps: page.coreSteps[segment.container]!,
    coreDepth: own.depth - (core?.depth ?? 0),
    // What stands around it.
    ownChars: own.chars,
    ownSegments: own.segments,
    aroundChars: around.chars,
    aroundSegments: around.segments,
    aroundLinkShare: around.linkChars / Math.max(1, around.chars),
    aroundProseShare: around.proseChars / Math.max(1, around.chars),
    aroundOfPage: around.proseChars / Math.max(1, page.proseChars),
    aroundProseSegments: around.proseSegments,
    outerChars: outer.chars,
    outerLinkShare: outer.linkChars / Math.max(1, outer.chars),
    outerProseShare: outer.proseChars / Math.max(1, outer.chars),
    outerOfPage: outer.proseChars / Math.max(1, page.proseChars),
    outerProseSegments: outer.proseSegments,
    signatureSegments: signature.segments,
    signatureProseShare: signature.proseChars / Math.max(1, signature.chars),
    signatureOfPage: signature.proseChars / Math.max(1, page.proseChars),
    // The page.
    coreOfPage: (core?.proseChars ?? 0) / Math.max(1, page.proseChars),
    coreLinkShare: core ? core.linkChars / Math.max(1, core.chars) : 1,
    pageProse: page.proseChars,
    pageProseShare: page.proseChars / Math.max(1, page.chars),
  };
}

function getTagOrder(tag: string): number {
  const order = TAG_ORDER.indexOf(tag);
  return order < 0 ? TAG_ORDER.length : order;
}
