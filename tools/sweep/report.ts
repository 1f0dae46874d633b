import type { Task } from '../../tests/bench/page-load/read-trace.ts';
import { renderTable } from '../start/render-table.ts';
import type { SweptResult } from './sweep-page.ts';

/** A task longer than this is long, in milliseconds. */
const LONG_MS = 50;

/** The longest of tasks that we caused: those that were ours for their greater part. 0 where there was none. */
export function longestOf(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.filter(({ ours, whole }) => ours * 2 > whole).map(({ whole }) => whole));
}

/** Prints what came of all pages. */
export function printReport(results: readonly SweptResult[]): void {
  const count = (test: (result: SweptResult) => boolean): string => String(results.filter(test).length);
  const traced = results.flatMap(({ tasks }) => (tasks ? [tasks] : []));
  const longest = traced.map(longestOf).sort((a, b) => a - b);
  const ours = traced.map((tasks) => tasks.reduce((sum, task) => sum + task.ours, 0)).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  const rows = [
    ['pages', String(results.length)],
    ['  read as articles', count(({ status }) => status === 'article' || status === 'nothing-named')],
    ['  not articles', count(({ status }) => status === 'not-article')],
    ['  in other languages', count(({ status }) => status === 'other-language')],
    [
      '  not answering',
      count(({ status }) => status === 'silent' || status === 'reading' || status === 'unavailable'),
    ],
    ['pages with marks', count(({ marks }) => marks > 0)],
    ['marks', String(results.reduce((sum, { marks }) => sum + marks, 0))],
    ['cards opened by a click', count(({ card }) => card === 'click')],
    ['cards opened by the list', count(({ card }) => card === 'list')],
    ['cards with nowhere to open: no name is drawn', count(({ card }) => card === 'undrawn')],
    ['cards that did not open', count(({ card }) => card === 'failed')],
    ['pages with errors', count(({ errors }) => errors.length > 0)],
    ['pages traced, at a quarter of the speed', String(traced.length)],
    [`  with a task of ours over ${LONG_MS} ms`, String(longest.filter((ms) => ms > LONG_MS).length)],
    [
      'longest task of ours, ms: median, 95th percentile, most',
      [0.5, 0.95, 1].map((share) => at(longest, share)).join(', '),
    ],
    [
      'main thread in all, ms: median, 95th percentile, most',
      [0.5, 0.95, 1].map((share) => at(ours, share)).join(', '),
    ],
  ];
  console.log(`\n${renderTable(['', ''], rows, 110)}`);
}
