import { findCore, measureCoreSteps } from './core.ts';
import type { Head } from './head.ts';
import { readHead } from './head.ts';
import type { Headline } from './headline.ts';
import { findHeadline, normalise } from './headline.ts';
import type { PageRecord } from './page-record.ts';
import type { Segment, Survey } from './survey-types.ts';

/** A page as both the judge and the extractor see it: what it declares, what it shows, and sums over that. */
export interface PageContext {
  readonly survey: Survey;
  readonly head: Head;
  readonly headline: Headline;
  /** The headline, normalised. */
  readonly headlineText: string;
  /** Index of the container around most of the prose, -1 where there is none. */
  readonly core: number;
  /** For each container the steps up from the core to their common container. */
  readonly coreSteps: Uint8Array;
  /** Visible characters before each segment. */
  readonly before: Float64Array;
  readonly chars: number;
  readonly proseChars: number;
  readonly bySignature: ReadonlyMap<number, SignatureTotals>;
  /** How often a text occurs on the page. */
  readonly repeats: ReadonlyMap<string, number>;
}

/** Totals over the segments whose containers share a signature. */
export interface SignatureTotals {
  segments: number;
  chars: number;
  proseChars: number;
}

const MAX_CORE_STEPS = 8;
const MAX_HEADLINE = 400;

/** Reads what a page declares and sums up its survey. */
export function readContext(record: PageRecord, survey: Survey): PageContext {
  const head = readHead(record.head);
  return createPageContext(survey, head, findHeadline(survey, head));
}

function createPageContext(survey: Survey, head: Head, headline: Headline): PageContext {
  const before = new Float64Array(survey.segments.length);
  const bySignature = new Map<number, SignatureTotals>();
  const repeats = new Map<string, number>();
  let chars = 0;
  survey.segments.forEach((segment, index) => {
    before[index] = chars;
    chars += segment.text.length;
    repeats.set(segment.text, (repeats.get(segment.text) ?? 0) + 1);
    addToSignature(bySignature, survey.containers[segment.container]!.signature, segment);
  });
  const core = findCore(survey);
  return {
    ...{
      survey,
      head,
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

function addToSignature(totals: Map<number, SignatureTotals>, signature: number, segment: Segment): void {
  let kind = totals.get(signature);
  if (!kind) {
    kind = { segments: 0, chars: 0, proseChars: 0 };
    totals.set(signature, kind);
  }
  kind.segments += 1;
  kind.chars += segment.text.length;
  if (segment.isProse) kind.proseChars += segment.text.length - segment.linkChars;
}

/** Whether a segment says again what the headline says. */
export function isHeadlineText(page: PageContext, text: string): boolean {
  const { headline, headlineText } = page;
  if (headlineText === '' || text.length > MAX_HEADLINE) return false;
  return Math.abs(text.length - headline.text.length) <= 10 && normalise(text) === headlineText;
}

/**
 * Whether a segment may be part of a body at all. Menus and lists of links without prose about them and page footers are not looked
 * at further: half of a page's segments, and on labelled pages 0.3 % of the body.
 */
export function isCandidate(page: PageContext, index: number): boolean {
  const { containers } = page.survey;
  const { container, linkChars, text } = page.survey.segments[index]!;
  const around = containers[containers[container]!.parent];
  const outer = containers[around?.parent ?? -1] ?? around ?? containers[container]!;
  const isLink = text.length < 120 && linkChars > text.length * 0.8;
  if (isLink && outer.proseSegments <= 1 && outer.linkChars > outer.chars * 0.5) return false;
  return !isInFooter(page.survey, container);
}

/** How far up a footer is looked for; an article in a page-wide one would not be missed for it. */
const MAX_FOOTER_STEPS = 6;

function isInFooter(survey: Survey, container: number): boolean {
  for (
    let at = container, up = 0;
    at >= 0 && up <= MAX_FOOTER_STEPS;
    at = survey.containers[at]!.parent, up += 1
  ) {
    if (survey.containers[at]!.tag === 'footer') return true;
  }
  return false;
}
