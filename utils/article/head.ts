import type { LinkedData } from './json-ld.ts';
import { readJsonLd } from './json-ld.ts';
import { getAttribute, getRoot, getTag } from './node-access.ts';

/** What a page declares about itself for machines. */
export interface Head {
  /** The `<title>`, white space folded. */
  readonly title: string;
  /** By `property`, `name` or `itemprop` in lower case; the first of each name that has content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly lang: string | null;
  /** Objects of JSON-LD, flattened, in order. */
  readonly linkedData: readonly LinkedData[];
  /** Whether a feed, an AMP version or an oEmbed of this page is offered. */
  readonly linkRels: ReadonlySet<string>;
}

/** Longer values are cut. */
const MAX_VALUE = 2000;

/** Reads meta tags, links, JSON-LD and the declared language. */
export function readHead(document: Document): Head {
  const root = getRoot(document);
  const meta = new Map<string, string>();
  const linkRels = new Set<string>();
  let canonical: string | null = null;
  for (const element of root?.querySelectorAll('meta, link[rel]') ?? []) {
    if (getTag(element) === 'meta') addMeta(meta, element);
    else {
      const rel = (getAttribute(element, 'rel') ?? '').toLowerCase();
      linkRels.add(rel);
      if (rel === 'canonical') canonical ??= getAttribute(element, 'href');
    }
  }
  const lang = root ? (getAttribute(root, 'lang') ?? getAttribute(root, 'xml:lang')) : null;
  return {
    ...{ title: fold(readTitle(root)), meta, canonical, linkRels, linkedData: readJsonLd(root) },
    lang: lang?.trim().replaceAll('_', '-').slice(0, 35) || null,
  };
}

/** White space folded, trimmed, cut at a sane length. */
export function fold(text: string): string {
  return text
    .slice(0, MAX_VALUE)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function addMeta(meta: Map<string, string>, element: Element): void {
  const content = fold(getAttribute(element, 'content') ?? '');
  if (content === '') return;
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = getAttribute(element, attribute)?.trim().toLowerCase();
    if (name && !meta.has(name)) meta.set(name, content);
  }
}

function readTitle(root: Element | null): string {
  const title = root?.querySelector('title');
  let text = '';
  for (let node = title?.firstChild; node; node = node.nextSibling) text += node.nodeValue ?? '';
  return text;
}
