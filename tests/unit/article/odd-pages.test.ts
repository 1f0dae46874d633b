import { describe, expect, it } from 'vitest';
import { extractArticle, judgePage } from '../../../utils/article/read-document.ts';
import { recordPage, recordPageInSteps } from '../../../utils/article/record-page.ts';
import { PARSERS, readFixture } from './open-page.ts';

const SENTENCE = 'The council of Wexley met on Friday to talk about the bridge, the ferry and the rates. ';
const PARAGRAPHS = Array.from({ length: 6 }, (_, i) => `<p>${i + 1}. ${SENTENCE.repeat(3)}</p>`).join('');

describe.each(PARSERS)('odd pages over %s', (parser, parse) => {
  it.each([
    '',
    '<!DOCTYPE html>',
    '<html><head><title>x</title></head><frameset><frame src="a"></frameset></html>',
  ])('finds nothing in a page without a body: %j', (html) => {
    const document = parse(html);
    expect(judgePage(document, null)).toEqual({ isArticle: false, reasons: ['little-text'] });
    expect(extractArticle(document, null).article.blocks).toEqual([]);
  });

  it('walks very deep nesting without running out of stack', () => {
    // jsdom itself takes very long over more.
    const depth = parser === 'linkedom' ? 20_000 : 1000;
    const document = parse(`<html><body></body></html>`);
    let inner = document.body as HTMLElement;
    for (let i = 0; i < depth; i += 1) inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = PARAGRAPHS;
    expect(extractArticle(document, null).article.blocks).toHaveLength(6);
  });

  it('reads five megabytes in one element up to its bound', () => {
    const document = parse('<html><body><h1>On and on</h1><p id="long"></p></body></html>');
    document.getElementById('long')!.textContent = SENTENCE.repeat(Math.ceil(5e6 / SENTENCE.length));
    const start = performance.now();
    const { article } = extractArticle(document, null);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(article.blocks.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(2_000_000);
  });

  it('reads on past form controls that shadow the properties of their form', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'getAttribute',
      'parentNode',
      'shadowRoot',
    ];
    const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const html = `<html><body><form id="page">${inputs}<h1>Council meets</h1><article>${PARAGRAPHS}</article></form><img name="body"></body></html>`;
    expect(extractArticle(parse(html), null).article.blocks).toHaveLength(6);
  });

  it('reads quirks: unclosed paragraphs, upper case tags, unknown elements', () => {
    const html = `<HTML><BODY><H1>Council meets</H1><story-text>${PARAGRAPHS.replaceAll('</p>', '')}</story-text></BODY></HTML>`;
    expect(extractArticle(parse(html), null).article.blocks).toHaveLength(6);
  });

  it('keeps markup in text as text and survives broken linked data', () => {
    const html = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":</script></head>
      <body><article><h1>A</h1>${PARAGRAPHS}<p>He signed as &lt;img src=x onerror=alert(1)&gt;, which the clerk of the council read out in full.</p></article></body></html>`;
    const { article } = extractArticle(parse(html), null);
    expect(article.blocks.at(-1)!.text).toContain('<img src=x onerror=alert(1)>');
  });

  it('is recorded in slices with the same result', () => {
    const document = parse(readFixture('news-article'));
    const steps = recordPageInSteps(document);
    let slices = 0;
    for (let step = steps.next(); ; step = steps.next(), slices += 1) {
      if (!step.done) continue;
      expect(step.value).toEqual(recordPage(document));
      break;
    }
    expect(slices).toBeGreaterThan(3);
  });
});
