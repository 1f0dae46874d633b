import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundArticle } from '../../../utils/page/bound-article.ts';
import { createTextMap } from '../../../utils/page/text-map.ts';
import { extractParagraphs } from './extract-paragraphs.ts';

function textsAt(markup: string, limit: number): string[] {
  return boundArticle(extractParagraphs(markup), limit).article.blocks.map((block) => block.text);
}

describe('the bound of an article', () => {
  test('leaves an ordinary article as it is', () => {
    const extraction = extractParagraphs('<p>One two.</p><p>Three.</p>');
    const bounded = boundArticle(extraction);
    expect(bounded.article).toEqual(extraction.article);
    expect(bounded.sources).toEqual(extraction.sources);
    expect(bounded.unread).toBe(0);
  });

  test('cuts between words, counts the separators, leaves the rest out', () => {
    const markup = '<p>One two.</p><p>Three four five.</p><p>Six.</p>';
    expect(textsAt(markup, 19)).toEqual(['One two.', 'Three']);
    expect(textsAt(markup, 20)).toEqual(['One two.', 'Three four']);
    expect(textsAt(markup, 9)).toEqual(['One two.']);
    expect(boundArticle(extractParagraphs(markup), 20).unread).toBe(6 + 4);
  });

  test('never cuts a pair of surrogates', () => {
    expect(textsAt(`<p>${'😀'.repeat(300)}</p>`, 301)[0]).toBe('😀'.repeat(150));
  });

  test('keeps text and sources in step, whatever the limit', () => {
    const markup = '<p>One <b>two</b> three\u00ad-four.</p><p>Five  <i>six</i>.</p><p>Seven 😀 eight</p>';
    const extraction = extractParagraphs(markup);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (limit) => {
        const { article, sources, unread } = boundArticle(extraction, limit);
        const text = article.blocks.map((block) => block.text).join('\n\n');
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(sources.length).toBe(article.blocks.length);
        const kept = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
        const whole = extraction.article.blocks.reduce((sum, block) => sum + block.text.length, 0);
        expect(kept + unread).toBe(whole);
        const map = createTextMap({ article, sources });
        if (text.length > 0) expect(map.rangesOf({ start: 0, end: text.length })).not.toEqual([]);
      }),
    );
  });

  test('cuts over-long fields and drops an over-long address', () => {
    const { article, sources } = extractParagraphs('<p>One.</p>');
    const long = 'x'.repeat(50_000);
    const bounded = boundArticle({
      article: {
        ...article,
        url: `https://lantern.example/${long}`,
        title: long,
        byline: long,
        captions: [long],
      },
      sources,
    });
    expect(bounded.article.url).toBeNull();
    const { title, byline, captions } = bounded.article;
    for (const field of [title, byline!, ...captions]) expect(field.length).toBe(1_000);
  });
});
