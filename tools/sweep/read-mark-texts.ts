import type { Page } from 'puppeteer-core';
import { foldText } from '../../utils/page/fold-text.ts';
import { readMarks } from '../browser/marks.ts';

/** What the marks of a page say, folded as the text of an article is; a name that several ranges mark comes as several. */
export async function readMarkTexts(page: Page): Promise<string[]> {
  const { people, organisations } = await readMarks(page);
  return [...people, ...organisations].map(foldText);
}
