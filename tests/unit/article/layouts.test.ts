import { describe, expect, it } from 'vitest';
import { extractArticle, judgePage } from '../../../utils/article/read-document.ts';
import { LAYOUTS } from '../../fixtures/layouts/layouts.ts';
import { HEADLINE, STORY } from '../../fixtures/layouts/story.ts';
import { PARSERS } from './open-page.ts';

const URL = 'https://www.wexleycourier.example/2024/03/05/harbour-bridge-handed-over';
/** Words of what stands around the story in one layout or another. */
const AROUND = [
  ...[
    'Edith Crane',
    'Oxfam',
    'Dale Winter',
    'Ann Perkins',
    'Holloway for mayor',
    'use cookies',
    'Ruth Abara',
  ],
  ...['Gerald Finch', 'Nora Blythe', 'Harbour Street Media', 'Letters', 'pree-ya', 'Next page', HEADLINE],
];

describe.each(PARSERS)('a story over %s', (_, parse) => {
  it.each(LAYOUTS)('is found whole and by itself: $name', ({ html }) => {
    const document = parse(html);
    expect(judgePage(document, URL).isArticle).toBe(true);
    const { article } = extractArticle(document, URL);
    const text = article.blocks.map((block) => block.text).join('\n');
    expect(STORY.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(AROUND.filter((words) => text.includes(words))).toEqual([]);
    expect(article.title).toBe(HEADLINE);
  });

  it('has its table of figures, as such', () => {
    const { html } = LAYOUTS.find(({ name }) => name === 'table of figures')!;
    const { blocks } = extractArticle(parse(html), URL).article;
    const cells = blocks.filter(({ kind }) => kind === 'table').map(({ text }) => text);
    expect(cells.join(' ')).toContain('Barclays 40,000 2023 Pilgrim Trust 25,500 2024');
  });
});
