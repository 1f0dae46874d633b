import type { Head } from './head.ts';
import { fold } from './head.ts';
import { isObject, isOfType, readText } from './json-ld.ts';
import type { Segment, Survey } from './survey-types.ts';

export const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory|Posting|Review)$/;

/** The headline, and the segment that shows it (-1: none does). */
export interface Headline {
  readonly text: string;
  readonly segment: number;
}

/**
 * Finds the headline as shown: the first h1 that agrees with what the page declares, else the first h1 of some length,
 * else a heading that agrees, else the declared title without the site's name.
 */
export function findHeadline(survey: Survey, head: Head): Headline {
  const declared = listDeclaredTitles(head).map(normalise);
  const headings = listHeadings(survey);
  const agrees = (segment: Segment): boolean =>
    declared.some((title) => isSameTitle(title, normalise(segment.text)));
  const found =
    headings.find(({ level, segment }) => level === 1 && agrees(segment)) ??
    headings.find(({ segment }) => agrees(segment)) ??
    headings.find(({ level, segment }) => level === 1 && segment.text.split(' ').length >= 3);
  if (found) return { text: found.segment.text, segment: found.index };
  return { text: stripSiteName(listDeclaredTitles(head)[0] ?? '', head), segment: -1 };
}

const ASCII = /^[ -~]*$/;

/** Lower case, letters and digits only, words by one space. */
export function normalise(text: string): string {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a declared title is the shown one, perhaps with the site's name about it or cut short. */
function isSameTitle(declared: string, shown: string): boolean {
  if (shown.length < 8 || declared.length < 8) return shown !== '' && shown === declared;
  if (declared.includes(shown)) return shown.length >= declared.length * 0.4;
  return shown.includes(declared) && declared.length >= shown.length * 0.5;
}

function listDeclaredTitles(head: Head): string[] {
  const linked = head.linkedData
    .filter((data) => isOfType(data, ARTICLE_TYPES))
    .map((data) => readText(data.headline));
  const titles = [...linked, head.meta.get('og:title'), head.meta.get('twitter:title'), head.title];
  return titles
    .filter((title) => typeof title === 'string' && title.trim() !== '')
    .map((title) => fold(title!));
}

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly segment: Segment;
}

function listHeadings(survey: Survey): Heading[] {
  const headings: Heading[] = [];
  survey.segments.forEach((segment, index) => {
    const level = getSegmentHeadingLevel(survey, segment);
    if (level > 0 && level <= 3 && segment.text.length <= 400) headings.push({ index, level, segment });
  });
  return headings;
}

/** The heading's level where a segment stands in one, also a container or two down (`<h1><div>…`), else 0. */
export function getSegmentHeadingLevel(survey: Survey, segment: Segment): number {
  let index = segment.container;
  for (let up = 0; up < 3 && index >= 0; up += 1) {
    const container = survey.containers[index]!;
    if (container.headingLevel > 0) return container.headingLevel;
    index = container.parent;
  }
  return 0;
}

/** Cuts " | The Paper" and the like off a declared title. */
export function stripSiteName(title: string, head: Head): string {
  const site = normalise(readSiteName(head) ?? '');
  const parts = title.split(/\s+[|–—·•»:]\s+|\s+-\s+/);
  if (parts.length < 2) return title;
  const last = normalise(parts.at(-1)!);
  if (site !== '' && (last.includes(site) || site.includes(last))) return cutLast(title, parts.at(-1)!);
  return parts[0]!.length >= 20 && parts.at(-1)!.length <= 30 && /\s[|»·•]\s/.test(title)
    ? cutLast(title, parts.at(-1)!)
    : title;
}

/** The site's name as the page declares it. */
export function readSiteName(head: Head): string | null {
  const declared = head.meta.get('og:site_name') ?? head.meta.get('application-name');
  if (declared) return declared;
  for (const data of head.linkedData) {
    const publisher = data.publisher;
    const name = isObject(publisher) ? readText(publisher.name) : null;
    if (name) return fold(name);
  }
  return null;
}

function cutLast(title: string, last: string): string {
  return title
    .slice(0, title.length - last.length)
    .replace(/\s*[|–—·•»:-]\s*$/, '')
    .trim();
}
