import { scorePages } from './score.ts';
import { trainAll } from './train.ts';

/**
 * Trains and measures `utils/article` on a folder of labelled pages (`labels.json`, HTML and gold texts, gzipped):
 * `tsx tools/pages/main.ts train FOLDER` or `tsx tools/pages/main.ts score FOLDER [choose|report]`.
 */
const [task, folder = '../shared/pages', part] = process.argv.slice(2);
if (task === 'train') trainAll(folder, 'utils/article');
else if (task === 'score') scorePages(folder, part === 'choose' ? 'choose' : 'report');
else {
  console.error('usage: tsx tools/pages/main.ts train|score [FOLDER] [choose|report]');
  process.exitCode = 2;
}
