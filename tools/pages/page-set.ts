import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a labelled set (`labels.json` beside it names the fields). */
export interface LabelledPage {
  readonly file: string;
  readonly url: string;
  readonly domain: string;
  readonly kind: string;
  readonly isArticle: boolean | null;
  readonly lang: string;
  readonly gold: string | null;
  readonly goldQuality: string | null;
  readonly source: string;
}

/** The set's two halves: weights and rules are made on `choose` only, figures are reported on `report` only. */
export type Part = 'choose' | 'report';

/** The labels of a set; an empty list where the folder is absent. */
export function readLabels(folder: string): LabelledPage[] {
  const file = join(folder, 'labels.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LabelledPage[]) : [];
}

export function readGzipped(folder: string, file: string): string {
  return gunzipSync(readFileSync(join(folder, file))).toString('utf8');
}

/** Three domains of five are chosen on, the others reported on; all pages of a domain go together. */
export function getPart(page: LabelledPage): Part {
  return hashText(page.domain) % 5 < 3 ? 'choose' : 'report';
}

/** Whether the page's gold text is good enough to learn from and to be scored by. */
export function hasScoredGold(page: LabelledPage): boolean {
  return (
    page.isArticle === true &&
    page.gold !== null &&
    page.goldQuality !== 'weak' &&
    page.goldQuality !== 'suspect'
  );
}

/** Sources of labelled pages that hold articles of newspapers and magazines alone (others hold fan pages and lyrics as well). */
const NEWS_SOURCES: ReadonlySet<string> = new Set(['fundus-tests', 'fundus-eval', 'newspaper']);
/** What such a site shows beside its articles. The set has few of newspapers themselves, hence those of all sites. */
const FRONTS: ReadonlySet<string> = new Set(['home', 'listing']);

export function isNewsArticle(page: LabelledPage): boolean {
  return page.isArticle === true && NEWS_SOURCES.has(page.source);
}

/** Whether a page is a site's home page or one of its lists of pages. */
export function isFront(page: LabelledPage): boolean {
  return FRONTS.has(page.kind);
}

/** FNV-1a over code points. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

export const FOLDS = 4;

/** The fold of a page in cross-validation; all pages of a domain fall into one. */
export function getFold(page: LabelledPage): number {
  return hashText(`fold ${page.domain}`) % FOLDS;
}
