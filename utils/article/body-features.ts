import type { Features } from './forest.ts';
import { getMarkIndex } from './marks.ts';
import type { PageContext } from './page-context.ts';
import { isCandidate } from './page-context.ts';
import { findPhrases, PHRASE_NAMES } from './phrases.ts';
import type { Segment, Survey } from './survey-types.ts';
import { measureText } from './text-traits.ts';

/** Prose within this many steps up from the core is taken for the page's main text. */
const MAIN_STEPS = 1;
const MAX_SAMPLE = 6000;
/** Segments whose phrases are looked at; a page that has more shows no more by them. */
const MAX_PHRASED = 200;
const PRICE = /(?:[$£€]\s?\d|\d\s?(?:USD|EUR|GBP|€))/;

/** Whose voice a text speaks in, by its words. */
const VOICE_WORDS = {
  you: 'you your yours',
  we: 'we our us',
  i: 'I my me',
  they: 'she he his her they their was were had',
  said: 'said says told announced reported',
} as const;
type Voice = keyof typeof VOICE_WORDS;
const VOICES: ReadonlyMap<string, Voice> = new Map([
  ...(Object.keys(VOICE_WORDS) as Voice[]).flatMap((voice) =>
    VOICE_WORDS[voice].split(' ').map((word): [string, Voice] => [word, voice]),
  ),
  ['according to', 'said'],
]);
const VOICED =
  /\b(?:yours?|you|we|our|us|I|my|me|s?he|his|her|they|their|was|were|had|said|says|told|according to|announced|reported)\b/gi;

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

/** What a page's text and structure say on whether it is an article. */
export function measureBody(page: PageContext): Features {
  const { survey } = page;
  const { counts } = survey;
  const prose = survey.segments.filter((segment) => segment.isProse);
  const main = prose.filter((segment) => page.coreSteps[segment.container]! <= MAIN_STEPS);
  const mainChars = sum(main, (segment) => segment.text.length);
  const core = survey.containers[page.core];
  const sample = takeSample(main);
  const traits = measureText(sample);
  const words = countWords(sample);
  const marks = measureNearMarks(page, prose);
  const phrases = countPhrases(page);
  return {
    mainChars,
    mainSegments: main.length,
    mainOfPage: mainChars / Math.max(1, page.chars),
    mainMean: mainChars / Math.max(1, main.length),
    mainLinkShare: sum(main, (segment) => segment.linkChars) / Math.max(1, mainChars),
    mainAfterHeadline: measureAfterHeadline(page),
    longest: prose.reduce((most, segment) => Math.max(most, segment.text.length), 0),
    proseChars: page.proseChars,
    proseSegments: prose.length,
    proseShare: page.proseChars / Math.max(1, page.chars),
    pageChars: page.chars,
    pageSegments: survey.segments.length,
    linkShare: (survey.containers[0]?.linkChars ?? 0) / Math.max(1, page.chars),
    coreShare: (core?.proseChars ?? 0) / Math.max(1, page.proseChars),
    coreLinkShare: core ? core.linkChars / Math.max(1, core.chars) : 1,
    topKindShare: measureTopKind(page),
    links: counts.links,
    images: counts.images,
    fields: counts.fields,
    passwords: counts.passwords,
    buttons: counts.buttons,
    articles: counts.articles,
    times: counts.times,
    videos: counts.videos,
    elements: counts.elements,
    firstHeadings: countHeadings(survey, 1, 1),
    headings: countHeadings(survey, 2, 6),
    headlineShown: page.headline.segment >= 0 ? 1 : 0,
    headlineWords: page.headlineText === '' ? 0 : page.headlineText.split(' ').length,
    prices: survey.segments.filter(({ text }) => text.length < 80 && PRICE.test(text)).length,
    youShare: words.you / Math.max(1, sample.length),
    weShare: words.we / Math.max(1, sample.length),
    iShare: words.i / Math.max(1, sample.length),
    theyShare: words.they / Math.max(1, sample.length),
    saidShare: words.said / Math.max(1, sample.length),
    quoteShare: (sample.match(/["“”]/g)?.length ?? 0) / Math.max(1, sample.length),
    functionShare: traits.functionWords / traits.words,
    capitalShare: traits.capitals / traits.words,
    digitShare: traits.digits / Math.max(1, sample.length),
    ...marks,
    ...Object.fromEntries(PHRASE_NAMES.map((name, bit) => [`page-${name}`, phrases[bit]!])),
  };
}

function measureAfterHeadline({ headline, survey }: PageContext): number {
  const from = headline.segment + 1;
  return sum(survey.segments.slice(from, from + 15), ({ isProse, text }) => (isProse ? text.length : 0));
}

/** The share of the prose that stands in containers of one kind. */
function measureTopKind({ bySignature, proseChars }: PageContext): number {
  let most = 0;
  for (const kind of bySignature.values()) most = Math.max(most, kind.proseChars);
  return most / Math.max(1, proseChars);
}

/** Of each mark the share of the prose that has it near. */
function measureNearMarks({ proseChars, survey }: PageContext, prose: readonly Segment[]): Features {
  const marks = Object.values(NEAR_MARKS).map(getMarkIndex);
  const near = marks.map(() => 0);
  for (const { container, text } of prose) {
    marks.forEach((mark, i) => {
      if (survey.marks.get(container, mark) <= NEAR) near[i]! += text.length;
    });
  }
  return Object.fromEntries(
    Object.keys(NEAR_MARKS).map((name, i) => [name, near[i]! / Math.max(1, proseChars)]),
  );
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

/** How often the sample has words of each voice, in one pass. */
function countWords(sample: string): Record<Voice, number> {
  const counts: Record<Voice, number> = { you: 0, we: 0, i: 0, they: 0, said: 0 };
  for (const [word] of sample.matchAll(VOICED)) {
    const voice = VOICES.get(word) ?? VOICES.get(word.toLowerCase());
    // "My" begins the name of a button more often than a sentence.
    if (voice && (voice !== 'i' || VOICES.has(word))) counts[voice] += 1;
  }
  return counts;
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
