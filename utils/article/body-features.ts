import { getMarkIndex } from './marks.ts';
import type { PageContext } from './page-context.ts';
import { isCandidate } from './page-context.ts';
import { findPhrases, PHRASE_NAMES } from './phrases.ts';
import type { Segment, Survey } from './survey-types.ts';
import type { TextTraits } from './text-traits.ts';
import { measureText } from './text-traits.ts';

/** Prose within this many steps up from the core is taken for the page's main text. */
const MAIN_STEPS = 1;
const MAX_SAMPLE = 6000;
/** Segments whose phrases are looked at; a page that has more shows no more by them. */
const MAX_PHRASED = 200;
const PRICE = /(?:[$£€]\s?\d|\d\s?(?:USD|EUR|GBP|€))/;
/** A mark no further up than this counts as the segment's own. */
const NEAR = 3;
const NEAR_MARKS = {
  articleBody: 'inArticleBody',
  inComment: 'class-comment',
  inAuthor: 'class-author',
  inShop: 'class-shop',
  inForum: 'class-forum',
  inForm: 'inForm',
  inArticle: 'inArticle',
} as const;

/** Sums over a page's segments. */
export interface BodyTotals {
  readonly page: PageContext;
  readonly survey: Survey;
  /** Prose in or next to the core. */
  readonly main: readonly Segment[];
  readonly mainChars: number;
  /** The beginning of the main text, and its traits. */
  readonly sample: string;
  readonly traits: TextTraits;
  readonly prose: readonly Segment[];
  /** How many candidates show each kind of phrase. */
  readonly phrases: readonly number[];
}

export type BodyFeature = (totals: BodyTotals) => number;

const FEATURES: Readonly<Record<string, BodyFeature>> = {
  mainChars: ({ mainChars }) => mainChars,
  mainSegments: ({ main }) => main.length,
  mainOfPage: ({ page, mainChars }) => mainChars / Math.max(1, page.chars),
  mainMean: ({ main, mainChars }) => mainChars / Math.max(1, main.length),
  mainLinkShare: ({ main, mainChars }) => sum(main, (segment) => segment.linkChars) / Math.max(1, mainChars),
  mainAfterHeadline: ({ page, survey }) => {
    const from = page.headline.segment + 1;
    return sum(survey.segments.slice(from, from + 15), ({ isProse, text }) => (isProse ? text.length : 0));
  },
  longest: ({ prose }) => prose.reduce((most, segment) => Math.max(most, segment.text.length), 0),
  proseChars: ({ page }) => page.proseChars,
  proseSegments: ({ prose }) => prose.length,
  proseShare: ({ page }) => page.proseChars / Math.max(1, page.chars),
  pageChars: ({ page }) => page.chars,
  pageSegments: ({ survey }) => survey.segments.length,
  linkShare: ({ page, survey }) => (survey.containers[0]?.linkChars ?? 0) / Math.max(1, page.chars),
  coreShare: ({ page, survey }) =>
    (survey.containers[page.core]?.proseChars ?? 0) / Math.max(1, page.proseChars),
  coreLinkShare: ({ page, survey }) => {
    const core = survey.containers[page.core];
    return core ? core.linkChars / Math.max(1, core.chars) : 1;
  },
  topKindShare: ({ page }) => {
    let most = 0;
    for (const { proseChars } of page.bySignature.values()) most = Math.max(most, proseChars);
    return most / Math.max(1, page.proseChars);
  },
  links: ({ survey }) => survey.counts.links,
  images: ({ survey }) => survey.counts.images,
  fields: ({ survey }) => survey.counts.fields,
  passwords: ({ survey }) => survey.counts.passwords,
  buttons: ({ survey }) => survey.counts.buttons,
  articles: ({ survey }) => survey.counts.articles,
  times: ({ survey }) => survey.counts.times,
  videos: ({ survey }) => survey.counts.videos,
  elements: ({ survey }) => survey.counts.elements,
  firstHeadings: ({ survey }) => countHeadings(survey, 1, 1),
  headings: ({ survey }) => countHeadings(survey, 2, 6),
  headlineShown: ({ page }) => (page.headline.segment >= 0 ? 1 : 0),
  headlineWords: ({ page }) => (page.headlineText === '' ? 0 : page.headlineText.split(' ').length),
  prices: ({ survey }) => survey.segments.filter(({ text }) => text.length < 80 && PRICE.test(text)).length,
  youShare: ({ sample }) => measureMatches(sample, /\b(?:you|your|yours)\b/gi),
  weShare: ({ sample }) => measureMatches(sample, /\b(?:we|our|us)\b/gi),
  iShare: ({ sample }) => measureMatches(sample, /\b(?:I|my|me)\b/g),
  theyShare: ({ sample }) => measureMatches(sample, /\b(?:s?he|his|her|they|their|was|were|had)\b/gi),
  saidShare: ({ sample }) =>
    measureMatches(sample, /\b(?:said|says|told|according to|announced|reported)\b/gi),
  quoteShare: ({ sample }) => measureMatches(sample, /["“”]/g),
  functionShare: ({ traits }) => traits.functionWords / traits.words,
  capitalShare: ({ traits }) => traits.capitals / traits.words,
  digitShare: ({ sample, traits }) => traits.digits / Math.max(1, sample.length),
  ...Object.fromEntries(
    Object.entries(NEAR_MARKS).map(([name, mark]) => {
      const index = getMarkIndex(mark);
      return [name, (totals: BodyTotals): number => measureNear(totals, index)];
    }),
  ),
  ...Object.fromEntries(
    PHRASE_NAMES.map((name, bit) => [`page-${name}`, ({ phrases }: BodyTotals): number => phrases[bit]!]),
  ),
};

export const BODY_FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const FEATURE_LIST = Object.values(FEATURES);

/** What a page's text and structure say on whether it is an article, in the order of `BODY_FEATURE_NAMES`. */
export function measureBody(page: PageContext): readonly number[] {
  const { survey } = page;
  const prose = survey.segments.filter((segment) => segment.isProse);
  const main = prose.filter((segment) => page.coreSteps[segment.container]! <= MAIN_STEPS);
  const sample = takeSample(main);
  const totals: BodyTotals = {
    ...{ page, survey, prose, main, mainChars: sum(main, (segment) => segment.text.length) },
    ...{ sample, traits: measureText(sample), phrases: countPhrases(page) },
  };
  return FEATURE_LIST.map((feature) => feature(totals));
}

function takeSample(segments: readonly Segment[]): string {
  let sample = '';
  for (const { text } of segments) {
    sample += `${text} `;
    if (sample.length >= MAX_SAMPLE) break;
  }
  return sample.slice(0, MAX_SAMPLE);
}

function countPhrases(page: PageContext): number[] {
  const counts = PHRASE_NAMES.map(() => 0);
  let left = MAX_PHRASED;
  for (const [index, { text }] of page.survey.segments.entries()) {
    if (!isCandidate(page, index)) continue;
    for (let bits = findPhrases(text); bits !== 0; bits &= bits - 1)
      counts[31 - Math.clz32(bits & -bits)]! += 1;
    left -= 1;
    if (left === 0) break;
  }
  return counts;
}

/** The share of the prose that has a mark near. */
function measureNear({ page, prose, survey }: BodyTotals, mark: number): number {
  const near = prose.filter((segment) => survey.marks.get(segment.container, mark) <= NEAR);
  return sum(near, (segment) => segment.text.length) / Math.max(1, page.proseChars);
}

function measureMatches(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
}

function countHeadings({ containers }: Survey, from: number, to: number): number {
  let count = 0;
  for (const { chars, headingLevel } of containers) {
    if (headingLevel >= from && headingLevel <= to && chars > 0) count += 1;
  }
  return count;
}

function sum<T>(values: readonly T[], measure: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += measure(value);
  return total;
}
