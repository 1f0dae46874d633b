import { describe, expect, it } from 'vitest';
import type { Features } from '../../../utils/article/forest.ts';
import { readContext } from '../../../utils/article/page-context.ts';
import { recordPage } from '../../../utils/article/record-page.ts';
import { surveyPage } from '../../../utils/article/survey.ts';
import { measureTeasers } from '../../../utils/article/teaser-features.ts';
import { measureUrl } from '../../../utils/article/url-features.ts';
import { PARSERS } from './open-page.ts';

const TEXT = 'The council said that it would close the bridge to all traffic for two years.';
const [, parse] = PARSERS[0]!;

function measure(body: string): Features {
  const { record } = recordPage(parse(`<!doctype html><html><head></head><body>${body}</body></html>`));
  return measureTeasers(readContext(record, surveyPage(record)));
}

function card(place: number): string {
  return `<div class="card"><h3><a href="/${place}">The bridge is to close</a></h3><p>${TEXT}</p></div>`;
}

describe('measureTeasers', () => {
  it('reads texts under linked titles as teasers, and boxes of one look as alike', () => {
    const cards = [0, 1, 2, 3].map(card).join('');
    const features = measure(`<main>${cards}</main>`);
    expect(features).toMatchObject({ teaserShare: 1, underLinkedShare: 1, boxesAlikeShare: 1 });
    expect(features).toMatchObject({ longestRun: TEXT.length, meanRun: TEXT.length, otherBoxesShare: 0.75 });
  });

  it('reads paragraphs under headings without links as one run', () => {
    const parts = `<h2>What comes next</h2><p>${TEXT}</p><p>${TEXT}</p>`;
    const features = measure(`<article><h1>The bridge is to close</h1>${parts}${parts}</article>`);
    expect(features).toMatchObject({ teaserShare: 0, underLinkedShare: 0, boxesAlikeShare: 0 });
    expect(features).toMatchObject({ longestRun: 4 * TEXT.length, topArticleShare: 1, articlesWithProse: 1 });
  });

  it('lets a heading without a link end what a linked one began', () => {
    const features = measure(`<main>${card(0)}<h2>About us</h2><p>${TEXT}</p></main>`);
    expect(features.underLinkedShare).toBe(0.5);
  });
});

describe('measureUrl', () => {
  it.each([
    ['https://courier.example/news/world/europe/', 1, 0],
    ['https://courier.example/news', 1, 0],
    ['https://courier.example/blog/index.php', 0, 1],
    ['https://courier.example/news/bridge-to-close', 0, 1],
  ])('tells at %s whether a section or something in one is meant', (address, section, article) => {
    expect(measureUrl(address, '')).toMatchObject({ urlEndsAtSection: section, 'url-article': article });
  });

  it('counts the words of the last part that the title says too', () => {
    expect(
      measureUrl('https://courier.example/a/the-bridge-to-close-123', 'The Bridge | Courier'),
    ).toMatchObject({
      urlTitleWords: 2,
    });
  });
});
