import { measurePageForJudge, preparePage } from './collect.ts';
import { writeForest } from './forest-tools.ts';
import { getFold, getPart, hasScoredGold, readLabels } from './page-set.ts';
import { BLOCK_OPTIONS, trainBlocks } from './train-blocks.ts';
import { JUDGE_OPTIONS, trainJudge } from './train-judge.ts';

/**
 * Trains both forests on the choosing part of a page set and writes them beside the code that reads them. The judge learns
 * from blocks as a forest reads them that never saw the page's domain, as will be so in use.
 */
export function trainAll(folder: string, outFolder: string): void {
  const pages = readLabels(folder).filter((page) => getPart(page) === 'choose');
  const prepared = pages.filter(hasScoredGold).map((page) => preparePage(folder, page));
  const blocks = trainBlocks(prepared, BLOCK_OPTIONS);
  writeForest(`${outFolder}/block-forest.json`, blocks.whole);
  const measured = pages
    .filter((page) => page.isArticle !== null)
    .map((page) => ({ page, features: measurePageForJudge(folder, page, blocks.byFold[getFold(page)]!) }));
  writeForest(`${outFolder}/judge-forest.json`, trainJudge(measured, JUDGE_OPTIONS));
}
