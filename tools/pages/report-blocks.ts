import type { PreparedPage } from './collect.ts';

/** Token F1 of a choice of candidates against the gold text (bag of words). */
export function scoreChoice(page: PreparedPage, chosen: (index: number) => boolean): number {
  const bag = new Map<string, number>();
  for (const token of page.goldTokens) bag.set(token, (bag.get(token) ?? 0) + 1);
  let shared = 0;
  let length = 0;
  page.tokens.forEach((tokens, index) => {
    if (!chosen(index)) return;
    length += tokens.length;
    for (const token of tokens) {
      const left = bag.get(token) ?? 0;
      if (left === 0) continue;
      shared += 1;
      bag.set(token, left - 1);
    }
  });
  return (2 * shared) / Math.max(1, length + page.goldTokens.length);
}

/** Prints mean F1 and the share under 0.8 at several thresholds, of all pages and of English ones. */
export function printChoice(
  title: string,
  pages: readonly PreparedPage[],
  probabilities: readonly Float64Array[],
): void {
  for (const threshold of [0.35, 0.42, 0.5]) {
    const scores = pages.map((page, i) => ({
      english: page.page.lang === 'en',
      f1: scoreChoice(page, (index) => probabilities[i]![index]! >= threshold),
    }));
    const english = scores.filter((score) => score.english);
    console.log(`${title}, from ${threshold}: ${describe(scores)}; English ${describe(english)}`);
  }
}

function describe(scores: readonly { f1: number }[]): string {
  const mean = scores.reduce((sum, score) => sum + score.f1, 0) / scores.length;
  const low = scores.filter((score) => score.f1 < 0.8).length / scores.length;
  return `F1 ${mean.toFixed(4)}, under 0.8 ${(100 * low).toFixed(1)} %`;
}
