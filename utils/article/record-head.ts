import { getAttribute, getRoot, getTag } from './node-access.ts';
import type { HeadRecord } from './page-record.ts';

/** Longer values are cut. */
const MAX_VALUE = 2_000;
const MAX_DATE = 120;
const MOST_METAS = 1_000;
const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 1_000_000;
const META_NAMES = ['property', 'name', 'itemprop'];

/** Where pages keep the date of publication, the likeliest first. */
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
  const metas: string[][] = [];
  const rels = new Set<string>();
  let canonical: string | null = null;
  for (const element of root?.querySelectorAll('meta, link[rel]') ?? []) {
    if (getTag(element) === 'meta') {
      if (metas.length < MOST_METAS) addMeta(metas, element);
      continue;
    }
    const rel = cut(getAttribute(element, 'rel')).toLowerCase();
    rels.add(rel);
    if (rel === 'canonical') canonical ??= getAttribute(element, 'href')?.slice(0, MAX_VALUE) ?? null;
  }
  yield;
  const linkedData = copyLinkedData(root);
  yield;
  const times = copyTimes(root);
  const lang = root ? (getAttribute(root, 'lang') ?? getAttribute(root, 'xml:lang')) : null;
  const head = { metas, rels: [...rels].slice(0, MOST_METAS), canonical, linkedData, times };
  return { ...head, title: readTitle(root).slice(0, MAX_VALUE), lang: lang && cut(lang) };
}

function addMeta(metas: string[][], element: Element): void {
  const content = cut(getAttribute(element, 'content'));
  const names = META_NAMES.map((name) => cut(getAttribute(element, name))).filter((name) => name !== '');
  if (content !== '' && names.length > 0) metas.push([content, ...names]);
}

/** Scripts over the bound of one, or of all together, are left out. */
function copyLinkedData(root: Element | null): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const script of root?.querySelectorAll('script[type="application/ld+json"]') ?? []) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT || length + text.length > MAX_SCRIPTS || texts.length >= MOST_METAS)
      continue;
    length += text.length;
    texts.push(text);
  }
  return texts;
}

function copyTimes(root: Element | null): string[] {
  return TIMES.flatMap((selector) => {
    const element = root?.querySelector(selector);
    if (!element) return [];
    const said = getAttribute(element, 'datetime') ?? getAttribute(element, 'content') ?? element.textContent;
    return [(said ?? '').slice(0, MAX_DATE)];
  });
}

function readTitle(root: Element | null): string {
  const title = root?.querySelector('title');
  let text = '';
  for (let node = title?.firstChild; node; node = node.nextSibling) text += node.nodeValue ?? '';
  return text;
}

function cut(text: string | null): string {
  return text === null ? '' : text.slice(0, MAX_VALUE);
}
