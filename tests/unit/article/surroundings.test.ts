import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/read-document.ts';
import type { Article } from '../../../utils/types.ts';
import { PARSERS } from './open-page.ts';

const TEXT =
  'The lifeboat was launched twice in one night, its coxswain said, and came home each time with fewer people than had asked for it. ';
const BODY = Array.from({ length: 4 }, (_, i) => `<p>${i + 1}. ${TEXT.repeat(2)}</p>`).join('');

function read(head: string, top: string, url: string | null = null): Article {
  const html = `<html><head>${head}</head><body><main><article>${top}<div class="article-body">${BODY}</div></article></main></body></html>`;
  return extractArticle(PARSERS[0]![1](html), url).article;
}

describe('what stands around the body', () => {
  it.each([
    ['<meta name="author" content="By Ann Orr and Jo Bell">', 'Ann Orr, Jo Bell'],
    ['<meta property="article:author" content="https://www.facebook.com/annorr">', null],
    ['<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">', null],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":{"name":"Ann Orr"}}]}</script>',
      'Ann Orr',
    ],
    [
      '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Newsdesk"}}</script>',
      null,
    ],
  ])('reads the byline of %s', (head, byline) => {
    expect(read(head, '<h1>Two launches in a night</h1>').byline).toBe(byline);
  });

  it('takes no word that begins like "by" for a byline', () => {
    const top =
      '<h1>Two launches in a night</h1><p class="kicker">By-election</p><p class="author">By Ann Orr</p>';
    expect(read('', top).byline).toBe('Ann Orr');
  });

  it('reads a byline that is only shown', () => {
    expect(read('', '<h1>Two launches in a night</h1><p class="byline">By Ann Orr</p>').byline).toBe(
      'Ann Orr',
    );
  });

  it.each([
    ['<meta name="date" content="2 March 2024">', '', null, '2024-03-02'],
    ['', '<time datetime="2024-03-02T10:00">Saturday</time>', null, '2024-03-02'],
    ['', '', 'https://courier.example/2024/03/02/two-launches', '2024-03-02'],
    ['', '<p>March 2, 2024</p>', null, '2024-03-02'],
    ['', '<p>Saturday</p>', null, null],
  ])('reads the date of %s %s %s', (head, top, url, date) => {
    expect(read(head, `<h1>Two launches in a night</h1>${top}`, url).published).toBe(date);
  });

  it.each([
    [
      '<title>Two launches in a night | The Courier</title>',
      '<h1><a href="/">The Courier</a></h1><h2>Two launches in a night</h2>',
    ],
    [
      '<title>Two launches in a night | The Courier</title><meta property="og:site_name" content="The Courier">',
      '',
    ],
    ['<title>The Courier</title>', '<h1>Two launches in a night</h1>'],
  ])('finds the headline in %s %s', (head, top) => {
    const article = read(head, top);
    expect(article.title).toBe('Two launches in a night');
    expect(article.blocks.map((block) => block.text)).not.toContain('Two launches in a night');
  });
});
