import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { startSite } from '../../../tools/site/start-site.ts';
import { extractArticle } from '../../../utils/article/read-document.ts';

test('a list that the text announces is body to its last item', async () => {
  const site = await startSite();
  try {
    const url = `${site.origin}/article`;
    const page = await (await fetch(url)).text();
    const { article } = extractArticle(parseHTML(page).document, url);
    const items = article.blocks.filter(({ kind }) => kind === 'list-item').map(({ text }) => text);
    expect(items).toHaveLength(3);
    expect(items.at(-1)).toContain('Professor Bengio');
  } finally {
    await site.close();
  }
});
