import { findCore, measureCoreSteps } from './core.ts';
import type { Headline } from './headline.ts';
import { getSegmentHeadingLevel, normalise } from './headline.ts';
import { LEXICON_GROUPS } from './lexicon.ts';
import { MARK_NAMES } from './marks.ts';
import { isProse } from './survey-totals.ts';
import type { Container, Segment, Survey } from './survey-types.ts';
import type { TextTraits } from './text-features.ts';
import {
  findPhrases,
  getBeginning,
  getEnding,
  getLinkShare,
  measureText,
  PHRASE_NAMES,
} from './text-features.ts';

/** All that the features of a page's segments are computed from. */
export interface PageContext {
  readonly survey: Survey;
  readonly headline: Headline;
  readonly headlineText: string;
  readonly core: number;
  readonly coreSteps: Uint8Array;
  /** Visible characters before each segment. */
  readonly before: Float64Array;
  readonly chars: number;
  readonly proseChars: number;
  /** By signature of the container: segments, characters and prose characters outside links. */
  readonly bySignature: ReadonlyMap<number, SignatureTotals>;
  /** How often a text occurs on the page. */
  readonly repeats: ReadonlyMap<string, number>;
}

interface SignatureTotals {
  segments: number;
  chars: number;
  proseChars: number;
}

export const MAX_CORE_STEPS = 8;

export function createPageContext(survey: Survey, headline: Headline): PageContext {
  const before = new Float64Array(survey.segments.length);
  const bySignature = new Map<number, SignatureTotals>();
  const repeats = new Map<string, number>();
  let chars = 0;
  survey.segments.forEach((segment, index) => {
    before[index] = chars;
    chars += segment.text.length;
    const { signature } = survey.containers[segment.container]!;
    const totals = bySignature.get(signature) ?? { segments: 0, chars: 0, proseChars: 0 };
    totals.segments += 1;
    totals.chars += segment.text.length;
    if (isProse(segment)) totals.proseChars += segment.text.length - segment.linkChars;
    bySignature.set(signature, totals);
    repeats.set(segment.text, (repeats.get(segment.text) ?? 0) + 1);
  });
  const core = findCore(survey);
  return {
    ...{
      survey,
      headline,
      headlineText: normalise(headline.text),
      core,
      before,
      chars,
      bySignature,
      repeats,
    },
    coreSteps: measureCoreSteps(survey, core, MAX_CORE_STEPS),
    proseChars: survey.containers[0]?.proseChars ?? 0,
  };
}

/** What one segment's features see. */
interface View {
  readonly page: PageContext;
  readonly index: number;
  readonly segment: Segment;
  readonly own: Container;
  readonly around: Container;
  readonly outer: Container;
  readonly text: string;
  readonly traits: TextTraits;
  readonly phrases: number;
  readonly signature: SignatureTotals;
}

type Feature = (view: View) => number;

const NEIGHBOURS = [-2, -1, 1, 2];

const FEATURES: Readonly<Record<string, Feature>> = {
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
  wordLength: ({ text, traits }) => text.length / traits.words,
  ending: ({ text }) => getEnding(text),
  beginning: ({ text }) => getBeginning(text),
  repeats: ({ page, text }) => page.repeats.get(text) ?? 1,
  afterBreak: ({ segment }) => (segment.afterBreak ? 1 : 0),
  tag: ({ own }) => getTagOrder(own.tag),
  aroundTag: ({ around }) => getTagOrder(around.tag),
  headingLevel: ({ page, segment }) => getSegmentHeadingLevel(page.survey, segment),
  depth: ({ own }) => own.depth,
  isHeadline: ({ page, text }) => (text.length < 400 && normalise(text) === page.headlineText ? 1 : 0),
  afterHeadline: ({ page, index }) =>
    page.headline.segment < 0 ? 0 : Math.max(-50, Math.min(200, index - page.headline.segment)),
  charsAfterHeadline: ({ page, index }) =>
    page.headline.segment < 0 ? -1 : page.before[index]! - page.before[page.headline.segment]!,
  position: ({ page, index }) => page.before[index]! / Math.max(1, page.chars),
  charsBefore: ({ page, index }) => page.before[index]!,
  coreSteps: ({ page, segment }) => page.coreSteps[segment.container]!,
  coreDepth: ({ page, own }) => own.depth - (page.survey.containers[page.core]?.depth ?? 0),
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
  coreOfPage: ({ page }) =>
    (page.survey.containers[page.core]?.proseChars ?? 0) / Math.max(1, page.proseChars),
  coreLinkShare: ({ page }) => {
    const core = page.survey.containers[page.core];
    return core ? core.linkChars / Math.max(1, core.chars) : 1;
  },
  pageProse: ({ page }) => page.proseChars,
  pageProseShare: ({ page }) => page.proseChars / Math.max(1, page.chars),
  signatureSegments: ({ signature }) => signature.segments,
  signatureProseShare: ({ signature }) => signature.proseChars / Math.max(1, signature.chars),
  signatureOfPage: ({ page, signature }) => signature.proseChars / Math.max(1, page.proseChars),
  pieces: ({ segment }) => segment.pieces.length,
  ...Object.fromEntries(
    PHRASE_NAMES.map((name, bit) => [`phrase-${name}`, ({ phrases }: View) => (phrases >>> bit) & 1]),
  ),
  ...Object.fromEntries(
    LEXICON_GROUPS.map((name, bit) => [
      `inline-${name}`,
      ({ segment }: View) => (segment.inlineLexicon >>> bit) & 1,
    ]),
  ),
  ...Object.fromEntries(
    MARK_NAMES.map((name, mark) => [
      name,
      ({ page, segment }: View) => page.survey.marks.get(segment.container, mark),
    ]),
  ),
  ...Object.fromEntries(NEIGHBOURS.flatMap((step) => Object.entries(makeNeighbourFeatures(step)))),
};

export const BLOCK_FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const FEATURE_LIST = Object.values(FEATURES);

/** Writes the features of one segment into `row`, in the order of `BLOCK_FEATURE_NAMES`. */
export function fillBlockFeatures(page: PageContext, index: number, row: Float64Array): void {
  const { survey } = page;
  const segment = survey.segments[index]!;
  const own = survey.containers[segment.container]!;
  const around = survey.containers[own.parent] ?? own;
  const { text } = segment;
  const view: View = {
    ...{ page, index, segment, own, around, outer: survey.containers[around.parent] ?? around, text },
    ...{
      traits: measureText(text),
      phrases: findPhrases(text),
      signature: page.bySignature.get(own.signature)!,
    },
  };
  for (let i = 0; i < FEATURE_LIST.length; i += 1) row[i] = FEATURE_LIST[i]!(view);
}

function makeNeighbourFeatures(step: number): Record<string, Feature> {
  const at = ({ page, index }: View): Segment | undefined => page.survey.segments[index + step];
  const name = step < 0 ? `back${-step}` : `ahead${step}`;
  return {
    [`${name}-chars`]: (view) => at(view)?.text.length ?? 0,
    [`${name}-linkShare`]: (view) => {
      const segment = at(view);
      return segment ? getLinkShare(segment) : 1;
    },
    [`${name}-sameSignature`]: (view) => {
      const segment = at(view);
      return segment && view.page.survey.containers[segment.container]!.signature === view.own.signature
        ? 1
        : 0;
    },
    [`${name}-heading`]: (view) => {
      const segment = at(view);
      return segment ? getSegmentHeadingLevel(view.page.survey, segment) : 0;
    },
    [`${name}-ending`]: (view) => getEnding(at(view)?.text ?? ''),
  };
}

/** Block tags, the likeliest for body text first; unknown ones last. */
const TAG_ORDER = [
  'p',
  'blockquote',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'dt',
  'pre',
  'td',
  'th',
  'div',
  'section',
  'article',
];

function getTagOrder(tag: string): number {
  const order = TAG_ORDER.indexOf(tag);
  return order < 0 ? TAG_ORDER.length : order;
}
