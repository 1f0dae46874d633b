import { isCaption } from './choose.ts';
import { findDate } from './dates.ts';
import { normalise } from './headline.ts';
import { FAR, getMarkIndex } from './marks.ts';
import type { PageContext } from './page-context.ts';
import { measureText } from './text-traits.ts';

const LEAD = getMarkIndex('class-lead');
const CAPTION = getMarkIndex('class-caption');
const ASIDE = getMarkIndex('inAside');
const RELATED = getMarkIndex('class-related');
/** A standfirst follows the headline within this many segments. */
const NEAR = 8;
const MIN_STANDFIRST = 30;
const MAX_STANDFIRST = 600;
const MIN_CAPTION = 8;
const MAX_LINE = 120;
const MAX_CAPTION = 1000;

/**
 * The segment that is the standfirst, -1 where there is none: it follows the headline, stands before the body's first paragraph,
 * and is called so by its class, is a heading, or stands apart from the core and is what the page gives as its description.
 */
export function findStandfirst(page: PageContext, chosen: readonly number[]): number {
  const { head } = page;
  const { containers, marks, segments } = page.survey;
  const description = normalise(head.meta.get('og:description') ?? head.meta.get('description') ?? '');
  const from = page.headline.segment + 1;
  if (from === 0) return -1;
  const paragraphs = chosen.filter((index) => containers[segments[index]!.container]!.headingLevel === 0);
  const limit = Math.min(from + NEAR, (paragraphs[0] ?? segments.length - 1) + 1);
  for (let index = from; index < limit; index += 1) {
    const { container, text } = segments[index]!;
    if (text.length < MIN_STANDFIRST || text.length > MAX_STANDFIRST || isCaption(page, index)) continue;
    const isLast = index === paragraphs[0];
    if (isLast && paragraphs.length < 3) continue;
    if (marks.get(container, LEAD) <= (isLast ? 0 : 1)) return index;
    const apart = page.coreSteps[container]! > 0 || containers[container]!.headingLevel > 0;
    if (
      !isLast &&
      apart &&
      description.length >= MIN_STANDFIRST &&
      normalise(text).startsWith(description.slice(0, 60))
    )
      return index;
  }
  return -1;
}

/** Texts under pictures, in order, each once: of `<figcaption>` and of parts that are called captions beside the body. */
export function listCaptions(page: PageContext, chosen: ReadonlySet<number>): string[] {
  const captions = new Set<string>();
  page.survey.segments.forEach(({ container, text }, index) => {
    if (chosen.has(index) || text.length < MIN_CAPTION || text.length > MAX_CAPTION) return;
    const isMarked = isCaption(page, index);
    if (!isMarked && (page.coreSteps[container]! > 1 || !text.includes(' '))) return;
    const { marks } = page.survey;
    if (marks.get(container, ASIDE) < FAR || marks.get(container, RELATED) <= 3) return;
    if (isMarked || marks.get(container, CAPTION) <= 1) captions.add(text);
  });
  return [...captions];
}

/** Whether a text is nothing but the byline or a date line; before the first paragraph both stand outside of the body. */
export function isBylineOrDateLine(text: string, byline: string | null): boolean {
  if (text.length > MAX_LINE) return false;
  const bare = normalise(text.replace(/^(?:words |written |posted )?by:?\s+/i, '').replace(/\band\b/gi, ','));
  if (byline !== null && bare === normalise(byline)) return true;
  return findDate(text) !== null && measureText(text).functionWords === 0 && !/[.!?]["”’]?$/.test(text);
}
