import { measurePageForJudge, preparePage } from './collect.ts';
import { writeForest } from './forest-tools.ts';
import { getPart, hasScoredGold, readLabels } from './page-set.ts';
import { BLOCK_OPTIONS, trainBlocks } from './train-blocks.ts';
import { JUDGE_OPTIONS, trainJudge } from './train-judge.ts';

/** Trains both forests on the choosing part of a page set and writes them beside the code that reads them. */
export function trainAll(folder: string, outFolder: string): void {
  const pages = readLabels(folder).filter((page) => getPart(page) === 'choose');
  const prepared = pages.filter(hasScoredGold).map((page) => preparePage(folder, page));
  writeForest(`${outFolder}/block-forest.json`, trainBlocks(prepared, BLOCK_OPTIONS));
  const measured = pages
    .filter((page) => page.isArticle !== null)
    .map((page) => ({ page, features: measurePageForJudge(folder, page) }));
  writeForest(`${outFolder}/judge-forest.json`, trainJudge(measured, JUDGE_OPTIONS));
}
