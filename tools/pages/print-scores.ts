import type { Part } from './page-set.ts';
import type { ScoredPage } from './scored-page.ts';

/** Sources of labelled pages that hold articles of newspapers and magazines alone (others hold fan pages and lyrics as well). */
const NEWS_SOURCES: ReadonlySet<string> = new Set(['fundus-tests', 'fundus-eval', 'newspaper']);
/** What such a site shows beside its articles. The set has few of newspapers themselves, hence those of all sites. */
const FRONTS: ReadonlySet<string> = new Set(['home', 'listing']);

/** Prints detection, body and time of scored pages; English ones only, as the goals are set. */
export function printScores(part: Part, scored: readonly ScoredPage[]): void {
  const english = scored.filter(({ page }) => page.lang === 'en');
  console.log(`${part}: ${scored.length} pages, ${english.length} in English`);
  printDetection('others', english);
  const newsAndFronts = english.filter(
    ({ page }) => (page.isArticle === true && NEWS_SOURCES.has(page.source)) || FRONTS.has(page.kind),
  );
  printDetection('home and section pages', newsAndFronts);
  const bodies = english.flatMap(({ body }) => (body ? [body] : []));
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
  const low = bodies.filter((body) => body.f1 < 0.8).length;
  console.log(
    `body (${bodies.length} pages): token F1 ${mean(bodies.map((body) => body.f1))}, ` +
      `precision ${mean(bodies.map((body) => body.precision))}, recall ${mean(bodies.map((body) => body.recall))}, ` +
      `under 0.8 ${((100 * low) / bodies.length).toFixed(1)} %`,
  );
  printTimes(
    'verdict over linkedom',
    scored.map((one) => one.judgeMs),
  );
  printTimes(
    'article over linkedom',
    scored.map((one) => one.extractMs),
  );
}

function printDetection(others: string, pages: readonly ScoredPage[]): void {
  const count = (said: boolean, is: boolean): number =>
    pages.filter(({ page, isArticle }) => page.isArticle === is && isArticle === said).length;
  const [hits, misses, alarms, rejections] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  console.log(
    `detection (${hits + misses} articles, ${alarms + rejections} ${others}): ` +
      `F1 ${((2 * hits) / (2 * hits + misses + alarms)).toFixed(4)}, precision ${(hits / (hits + alarms)).toFixed(4)}, ` +
      `recall ${(hits / (hits + misses)).toFixed(4)}, specificity ${(rejections / (alarms + rejections)).toFixed(4)}`,
  );
}

/** Prints median, 95th percentile and most of some times in milliseconds. */
export function printTimes(title: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${title}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms`);
}
