import { countVerdicts } from './count-verdicts.ts';
import type { Part } from './page-set.ts';
import { isFront, isNewsArticle } from './page-set.ts';
import type { ScoredPage } from './scored-page.ts';

/** Prints detection, body and time of scored pages; English ones only, as the goals are set. */
export function printScores(part: Part, scored: readonly ScoredPage[]): void {
  const english = scored.filter(({ page }) => page.lang === 'en');
  console.log(`${part}: ${scored.length} pages, ${english.length} in English`);
  printDetection('others', english);
  printDetection(
    'home and section pages',
    english.filter(({ page }) => isNewsArticle(page) || isFront(page)),
  );
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
  const counts = countVerdicts(pages);
  console.log(
    `detection (${counts.articles} articles, ${counts.others} ${others}): ` +
      `F1 ${counts.f1.toFixed(4)}, precision ${counts.precision.toFixed(4)}, ` +
      `recall ${counts.recall.toFixed(4)}, specificity ${counts.specificity.toFixed(4)}`,
  );
}

/** Prints median, 95th percentile and most of some times in milliseconds. */
export function printTimes(title: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${title}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms`);
}
