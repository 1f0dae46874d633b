import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/read-document.ts';
import { PARSERS, readFixture } from './open-page.ts';

const NEWS = 'https://www.wexleycourier.example/news/2024/mar/02/harbour-bridge-to-close-for-two-years';

describe.each(PARSERS)('extractArticle over %s', (_, parse) => {
  it('takes the body of a news page and nothing about it', () => {
    const { article } = extractArticle(parse(readFixture('news-article')), NEWS);
    expect(article.blocks.map(({ kind, text }) => [kind, text.slice(0, 32)])).toEqual([
      ['paragraph', 'The swing bridge that joins the '],
      ['paragraph', 'Councillors voted by nine to fou'],
      ['paragraph', '“We have painted over the rust f'],
      ['paragraph', 'Traders in the old town, who dep'],
      ['heading', 'A ferry every ten minutes'],
      ['paragraph', 'The council promises a free ferr'],
      ['list-item', 'every ten minutes from six in th'],
      ['list-item', 'every half an hour through the n'],
      ['paragraph', 'Cars and lorries will be sent ro'],
      ['quote', 'It is not the two years that fri'],
      ['paragraph', 'The letter was signed by the cha'],
    ]);
  });

  it('knows what stands around the body', () => {
    const { blocks: _blocks, ...around } = extractArticle(parse(readFixture('news-article')), NEWS).article;
    expect(around).toEqual({
      url: NEWS,
      title: 'Harbour bridge to close for two years',
      siteName: 'The Wexley Courier',
      byline: 'Marian Tolley, Obi Ferrant',
      standfirst:
        'Traders fear for the old town as the council votes for repairs that engineers call overdue',
      published: '2024-03-02',
      lang: 'en-GB',
      captions: ['The swing bridge at low tide on Friday. Photograph: Ines Calder/Courier Pictures'],
    });
  });

  it('folds a name that spans inline elements, soft hyphens and no-break spaces', () => {
    const { article } = extractArticle(parse(readFixture('news-article')), NEWS);
    expect(article.blocks[1]!.text).toBe(
      'Councillors voted by nine to four for a plan that Suella Maddern, the harbourmaster, called ' +
        '“the least bad of three bad choices”. The work will cost £31m.',
    );
  });

  it('maps every character of every block to the text node that holds it', () => {
    const { article, sources } = extractArticle(parse(readFixture('news-article')), NEWS);
    expect(sources).toHaveLength(article.blocks.length);
    sources.forEach(({ element, pieces }, i) => {
      const { text } = article.blocks[i]!;
      const mapped = pieces.map(({ node, nodeStart, nodeEnd }) => node.data.slice(nodeStart, nodeEnd));
      expect(mapped.join('').replace(/\s/g, ' ')).toBe(text);
      expect(pieces.every(({ node }) => element.contains(node))).toBe(true);
    });
  });

  it('parts paragraphs at doubled line breaks, in tables that lay out a page', () => {
    const { article } = extractArticle(
      parse(readFixture('old-layout')),
      'http://valleynews.example/local/miller.html',
    );
    const beginnings = article.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`);
    expect(beginnings).toEqual(
      expect.arrayContaining([
        'paragraph: A county judge ruled on ',
        'paragraph: Judge Lenora Vance said ',
        'paragraph: "I never wanted their mo',
        'paragraph: A spokesman for the comp',
      ]),
    );
    expect(article.byline).toBe('JOAN PELLEW');
    expect(article.published).toBe('2003-11-18');
  });

  it('takes every entry of a live blog, without the times and the author', () => {
    const { article } = extractArticle(parse(readFixture('live-blog')), null);
    const text = article.blocks.map((block) => block.text).join(' ');
    for (const part of ['About four thousand homes', 'Schools to close at noon', 'Tom Rudge, by radio']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/11\.42|Obi Ferrant/);
    expect(article.byline).toBe('Obi Ferrant');
  });

  it('takes what React streams late and passes over what stays hidden', () => {
    const { article } = extractArticle(parse(readFixture('streamed')), null);
    const text = article.blocks.map((block) => block.text).join(' ');
    expect(text).toContain('Ottilie Farr');
    expect(text).not.toContain('no script will ever show');
  });

  it('makes no difference to the document', () => {
    const document = parse(readFixture('news-article'));
    const before = document.documentElement.outerHTML;
    extractArticle(document, NEWS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
