import type { LinkedData } from './json-ld.ts';
import { readJsonLd } from './json-ld.ts';
import type { HeadRecord } from './page-record.ts';

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
  /** What elements say that stand where a date of publication stands, the likeliest first. */
  readonly times: readonly string[];
}

/** Longer values are cut. */
const MAX_VALUE = 2000;

/** Reads what a record's head says: meta tags, links, JSON-LD and the declared language. */
export function readHead(record: HeadRecord): Head {
  const meta = new Map<string, string>();
  for (const [content = '', ...names] of record.metas) addMeta(meta, fold(content), names);
  return {
    ...{ title: fold(record.title), meta, canonical: record.canonical },
    ...{ linkRels: new Set(record.rels), linkedData: readJsonLd(record.linkedData), times: record.times },
    lang: record.lang?.trim().replaceAll('_', '-').slice(0, 35) || null,
  };
}

/** White space folded, trimmed, cut at a sane length. */
export function fold(text: string): string {
  return text
    .slice(0, MAX_VALUE)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function addMeta(meta: Map<string, string>, content: string, names: readonly string[]): void {
  if (content === '') return;
  for (const said of names) {
    const name = said.trim().toLowerCase();
    if (name !== '' && !meta.has(name)) meta.set(name, content);
  }
}
