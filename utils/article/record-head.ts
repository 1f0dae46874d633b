import { HeadBuilder } from './head-builder.ts';
import { ATTRIBUTES, getAttribute, getRoot, getTag } from './node-access.ts';
import type { HeadRecord } from './page-record.ts';

/** Where pages keep the date of publication, the likeliest first. The reader of a page's markup looks at the same places. */
const TIMES = [
  '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, .dt-published',
  'header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]',
  'article time[datetime], main time[datetime]',
];

/** Of a page that declares nothing. */
export const NO_HEAD: HeadRecord = {
  title: '',
  lang: null,
  canonical: null,
  rels: [],
  metas: [],
  linkedData: [],
  times: [],
};

/** Copies what a page declares about itself; a step for each kind of it. */
export function* recordHeadInSteps(document: Document): Generator<void, HeadRecord> {
  const root = getRoot(document);
  const builder = new HeadBuilder(ATTRIBUTES);
  for (const element of root?.querySelectorAll('meta, link[rel]') ?? []) {
    if (getTag(element) === 'meta') builder.addMeta(element);
    else builder.addLink(element);
  }
  yield;
  for (const script of root?.querySelectorAll('script[type="application/ld+json"]') ?? [])
    builder.addLinkedData(script.textContent ?? '');
  yield;
  return builder.finish(root, readTitle(root), copyTimes(root));
}

function copyTimes(root: Element | null): string[] {
  return TIMES.flatMap((selector) => {
    const element = root?.querySelector(selector);
    if (!element) return [];
    return [
      getAttribute(element, 'datetime') ?? getAttribute(element, 'content') ?? element.textContent ?? '',
    ];
  });
}

function readTitle(root: Element | null): string {
  const title = root?.querySelector('title');
  let text = '';
  for (let node = title?.firstChild; node; node = node.nextSibling) text += node.nodeValue ?? '';
  return text;
}
