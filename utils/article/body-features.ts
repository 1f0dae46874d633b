import { LEXICON_GROUPS } from './lexicon.ts';
import { getMarkIndex } from './marks.ts';
import { PHRASE_NAMES } from './phrases.ts';
import type { BlockReading } from './read-blocks.ts';
import type { Segment } from './survey-types.ts';
import type { TextTraits } from './text-traits.ts';
import { measureText } from './text-traits.ts';

const ACCEPT = 0.5;
const MAX_SAMPLE = 8000;
const PRICE = /(?:[$£€]\s?\d|\d\s?(?:USD|EUR|GBP|€))/;
const ARTICLE_BODY = getMarkIndex('inArticleBody');
const COMMENT = getMarkIndex('class-comment');
const AUTHOR = getMarkIndex('class-author');
const SHOP = getMarkIndex('class-shop');
const FORUM = getMarkIndex('class-forum');
const FORM = getMarkIndex('inForm');
const ARTICLE = getMarkIndex('inArticle');
/** A mark this near counts as the segment's own. */
const NEAR = 3;

/** Sums over a page's segments. */
interface Totals {
  readonly reading: BlockReading;
  readonly accepted: readonly Segment[];
  readonly acceptedChars: number;
  readonly sample: string;
  readonly traits: TextTraits;
  readonly prose: readonly Segment[];
  readonly near: (mark: number) => number;
  /** How many candidates show a kind of phrase. */
  readonly phrase: (bit: number) => number;
}

type Feature = (totals: Totals) => number;

const FEATURES: Readonly<Record<string, Feature>> = {
  acceptedChars: ({ acceptedChars }) => acceptedChars,
  acceptedSegments: ({ accepted }) => accepted.length,
  acceptedOfPage: ({ reading, acceptedChars }) => acceptedChars / Math.max(1, reading.page.chars),
  acceptedMean: ({ accepted, acceptedChars }) => acceptedChars / Math.max(1, accepted.length),
  acceptedProse: ({ accepted }) => accepted.filter((segment) => segment.isProse).length,
  acceptedLinkShare: ({ accepted, acceptedChars }) =>
    sum(accepted, (segment) => segment.linkChars) / Math.max(1, acceptedChars),
  longest: ({ prose }) => prose.reduce((most, segment) => Math.max(most, segment.text.length), 0),
  meanProbability: ({ reading }) =>
    sum([...reading.probabilities], (one) => one) / Math.max(1, reading.probabilities.length),
  certainty: ({ reading, acceptedChars }) => {
    const { segments } = reading.page.survey;
    const weighed = sum(segments, (segment, i) =>
      reading.probabilities[i]! >= ACCEPT ? segment.text.length * reading.probabilities[i]! : 0,
    );
    return weighed / Math.max(1, acceptedChars);
  },
  runs: ({ reading }) =>
    reading.probabilities.reduce(
      (runs, one, i) => runs + (one >= ACCEPT && !(reading.probabilities[i - 1]! >= ACCEPT) ? 1 : 0),
      0,
    ),
  proseChars: ({ reading }) => reading.page.proseChars,
  proseSegments: ({ prose }) => prose.length,
  proseShare: ({ reading }) => reading.page.proseChars / Math.max(1, reading.page.chars),
  pageChars: ({ reading }) => reading.page.chars,
  pageSegments: ({ reading }) => reading.page.survey.segments.length,
  linkShare: ({ reading }) =>
    (reading.page.survey.containers[0]?.linkChars ?? 0) / Math.max(1, reading.page.chars),
  coreShare: ({ reading }) =>
    (reading.page.survey.containers[reading.page.core]?.proseChars ?? 0) /
    Math.max(1, reading.page.proseChars),
  coreLinkShare: ({ reading }) => {
    const core = reading.page.survey.containers[reading.page.core];
    return core ? core.linkChars / Math.max(1, core.chars) : 1;
  },
  topKindShare: ({ reading }) =>
    Math.max(0, ...[...reading.page.bySignature.values()].map((kind) => kind.proseChars)) /
    Math.max(1, reading.page.proseChars),
  links: ({ reading }) => reading.page.survey.counts.links,
  images: ({ reading }) => reading.page.survey.counts.images,
  fields: ({ reading }) => reading.page.survey.counts.fields,
  passwords: ({ reading }) => reading.page.survey.counts.passwords,
  buttons: ({ reading }) => reading.page.survey.counts.buttons,
  articles: ({ reading }) => reading.page.survey.counts.articles,
  times: ({ reading }) => reading.page.survey.counts.times,
  videos: ({ reading }) => reading.page.survey.counts.videos,
  elements: ({ reading }) => reading.page.survey.counts.elements,
  firstHeadings: ({ reading }) => countHeadings(reading, 1, 1),
  headings: ({ reading }) => countHeadings(reading, 2, 6),
  headlineShown: ({ reading }) => (reading.page.headline.segment >= 0 ? 1 : 0),
  headlineWords: ({ reading }) =>
    reading.page.headlineText === '' ? 0 : reading.page.headlineText.split(' ').length,
  acceptedAfterHeadline: ({ reading }) => {
    const from = reading.page.headline.segment;
    return sum(reading.page.survey.segments, (segment, i) =>
      i > from && i <= from + 15 && reading.probabilities[i]! >= ACCEPT ? segment.text.length : 0,
    );
  },
  prices: ({ reading }) =>
    reading.page.survey.segments.filter(({ text }) => text.length < 80 && PRICE.test(text)).length,
  articleBody: ({ near }) => near(ARTICLE_BODY),
  inComment: ({ near }) => near(COMMENT),
  inAuthor: ({ near }) => near(AUTHOR),
  inShop: ({ near }) => near(SHOP),
  inForum: ({ near }) => near(FORUM),
  inForm: ({ near }) => near(FORM),
  inArticle: ({ near }) => near(ARTICLE),
  youShare: ({ sample }) => countMatches(sample, /\b(?:you|your|yours)\b/gi) / Math.max(1, sample.length),
  weShare: ({ sample }) => countMatches(sample, /\b(?:we|our|us)\b/gi) / Math.max(1, sample.length),
  iShare: ({ sample }) => countMatches(sample, /\b(?:I|my|me)\b/g) / Math.max(1, sample.length),
  theyShare: ({ sample }) =>
    countMatches(sample, /\b(?:he|she|his|her|they|their|said|was|were|had)\b/gi) /
    Math.max(1, sample.length),
  saidCount: ({ sample }) => countMatches(sample, /\b(?:said|says|told|according to|announced|reported)\b/gi),
  quoteMarks: ({ sample }) => countMatches(sample, /["“”]/g) / Math.max(1, sample.length),
  functionShare: ({ sample, traits }) => traits.functionWords / Math.max(1, sample.length),
  capitalShare: ({ sample, traits }) => traits.capitals / Math.max(1, sample.length),
  digitShare: ({ sample, traits }) => traits.digits / Math.max(1, sample.length),
  ...Object.fromEntries(
    PHRASE_NAMES.map((name, bit) => [`page-${name}`, ({ phrase }: Totals): number => phrase(bit)]),
  ),
  ...Object.fromEntries(
    LEXICON_GROUPS.map((name, bit) => [
      `body-${name}`,
      ({ reading }: Totals) => {
        const { containers, lexicon } = reading.page.survey;
        let found = 0;
        for (let at = reading.page.core; at >= 0; at = containers[at]!.parent)
          found += (lexicon.readElement(containers[at]!.element) >>> bit) & 1;
        return found;
      },
    ]),
  ),
};

export const BODY_FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const FEATURE_LIST = Object.values(FEATURES);

export function measureBody(reading: BlockReading): readonly number[] {
  const { candidates, page, phrases, probabilities } = reading;
  const { segments, marks } = page.survey;
  const accepted = segments.filter((_, i) => probabilities[i]! >= ACCEPT);
  const sample = accepted
    .map(({ text }) => text)
    .join(' ')
    .slice(0, MAX_SAMPLE);
  const totals: Totals = {
    ...{ reading, accepted, acceptedChars: sum(accepted, (segment) => segment.text.length) },
    ...{ sample, traits: measureText(sample), prose: segments.filter((segment) => segment.isProse) },
    near: (mark) => {
      const near = candidates.filter((index) => marks.get(segments[index]!.container, mark) <= NEAR);
      return sum(near, (index) => segments[index]!.text.length) / Math.max(1, page.chars);
    },
    phrase: (bit) => sum(candidates, (index) => (phrases[index]! >>> bit) & 1),
  };
  return FEATURE_LIST.map((feature) => feature(totals));
}

function countHeadings(reading: BlockReading, from: number, to: number): number {
  return reading.page.survey.containers.filter(
    ({ headingLevel, chars }) => headingLevel >= from && headingLevel <= to && chars > 0,
  ).length;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sum<T>(values: readonly T[], measure: (value: T, index: number) => number): number {
  return values.reduce((total, value, index) => total + measure(value, index), 0);
}
