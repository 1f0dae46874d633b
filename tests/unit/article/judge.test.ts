import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../utils/article/read-document.ts';
import { PARSERS, readFixture } from './open-page.ts';

const ARTICLES: readonly (readonly [string, string | null])[] = [
  [
    'news-article',
    'https://www.wexleycourier.example/news/2024/mar/02/harbour-bridge-to-close-for-two-years',
  ],
  ['news-article', null],
  ['old-layout', 'http://valleynews.example/local/miller.html'],
  ['live-blog', 'https://www.wexleycourier.example/news/live/storm-odile'],
  ['streamed', 'https://courier.example/news/choir-to-sing-at-the-quay'],
  ['article-among-teasers', 'https://www.courier.example/news/articles/c87x9z0w'],
  ['article-among-teasers', null],
];

const OTHERS: readonly (readonly [string, string | null])[] = [
  ['home-page', 'https://www.wexleycourier.example/'],
  // What a news site shows beside its articles: pages of teasers, one of which says that it is an article, and whole posts in a row.
  ['declared-front', 'https://www.courier.example/news'],
  ['declared-front', null],
  ['section-page', 'https://www.courier.example/news/world/europe/'],
  ['topic-page', 'https://www.courier.example/topics/harbour-bridge'],
  ['blog-home', 'https://courier.example/blog/'],
  ['blog-home', null],
  ['shop', 'https://tarry.example/products/oilskin-jacket'],
  ['sign-up', 'https://card.example/register'],
  ['forum', 'https://smallboats.example/viewtopic.php?t=88'],
];

describe.each(PARSERS)('judgePage over %s', (_, parse) => {
  it.each(ARTICLES)('says yes to %s at %s', (name, url) => {
    expect(judgePage(parse(readFixture(name)), url).isArticle).toBe(true);
  });

  it.each(OTHERS)('says no to %s at %s', (name, url) => {
    expect(judgePage(parse(readFixture(name)), url).isArticle).toBe(false);
  });

  it('gives reasons that are so, for and against, as kebab-case codes', () => {
    const article = judgePage(parse(readFixture('news-article')), ARTICLES[0]![1]).reasons;
    expect(article).toContain('published-date');
    expect(article).not.toContain('no-published-date');
    const home = judgePage(parse(readFixture('home-page')), OTHERS[0]![1]).reasons;
    expect(home).toContain('not-declared-article');
    expect(home).not.toContain('published-date');
    const section = judgePage(parse(readFixture('section-page')), null).reasons;
    expect(section).toContain('many-teasers');
    expect(article).not.toContain('many-teasers');
    for (const reason of [...article, ...home]) expect(reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('makes no difference to the document', () => {
    const document = parse(readFixture('shop'));
    const before = document.documentElement.outerHTML;
    judgePage(document, null);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
