import { extractArticle, judgePage } from '../../utils/article/read-document.ts';
import { BLOCK_SEPARATOR } from '../../utils/types.ts';
import { tokenise } from './align-gold.ts';
import { parsePage } from './collect.ts';
import type { LabelledPage, Part } from './page-set.ts';
import { getPart, hasScoredGold, readGzipped, readLabels } from './page-set.ts';
import { printScores } from './print-scores.ts';
import type { ScoredPage } from './scored-page.ts';

/** Judges and extracts every page of one part of a set, over linkedom, and prints the figures. */
export function scorePages(folder: string, part: Part): ScoredPage[] {
  const pages = readLabels(folder).filter((page) => getPart(page) === part);
  const scored = pages.map((page) => scorePage(folder, page));
  printScores(part, scored);
  return scored;
}

export function scorePage(folder: string, page: LabelledPage): ScoredPage {
  const document = parsePage(readGzipped(folder, page.file));
  const start = performance.now();
  const { isArticle } = judgePage(document, page.url || null);
  const between = performance.now();
  const { article } = extractArticle(document, page.url || null);
  const end = performance.now();
  const text = article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const body = hasScoredGold(page) ? scoreBody(text, readGzipped(folder, page.gold!)) : null;
  return { page, isArticle, body, judgeMs: between - start, extractMs: end - between };
}

function scoreBody(text: string, gold: string): { f1: number; precision: number; recall: number } {
  const found = tokenise(text);
  const wanted = tokenise(gold);
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(token, count - 1);
  }
  const precision = shared / Math.max(1, found.length);
  const recall = shared / Math.max(1, wanted.length);
  return { f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}
