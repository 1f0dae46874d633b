import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/read-document.ts';
import { PARSERS, readFixture } from './open-page.ts';

/** Stands in for an engine that lays the page out and hides what `isHidden` says. */
function openWithLayout(isHidden: (element: Element) => boolean): Document {
  const document = PARSERS[1]![1](readFixture('news-article'));
  for (const element of document.querySelectorAll('*')) {
    Object.assign(element, { checkVisibility: () => !isHidden(element) });
  }
  return document;
}

it('leaves out what a style sheet hides', () => {
  const document = openWithLayout((element) => element.closest('ul') !== null);
  const kinds = extractArticle(document, null).article.blocks.map((block) => block.kind);
  expect(kinds).toContain('paragraph');
  expect(kinds).not.toContain('list-item');
});

it('reads a page that is hidden as a whole until its script has run', () => {
  const document = openWithLayout(() => true);
  expect(extractArticle(document, null).article.blocks).toHaveLength(11);
});
