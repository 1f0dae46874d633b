import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutMarkup } from '../../../utils/article/cut-markup.ts';
import { recordPage } from '../../../utils/article/record-page.ts';
import { recordMarkup } from '../../../utils/markup/record-markup.ts';
import { LAYOUTS } from '../../fixtures/layouts/layouts.ts';
import { readFixture } from '../article/open-page.ts';

const FIXTURES = readdirSync(fileURLToPath(new URL('../../fixtures/pages', import.meta.url)))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** As a browser opens it, scripts allowed: what `noscript` holds is text there. */
function open(html: string): Document {
  return new JSDOM(html, { runScripts: 'dangerously' }).window.document;
}

function expectSame(document: Document): void {
  const { record } = recordPage(document);
  expect(recordMarkup(cutMarkup(document.documentElement.outerHTML))).toEqual(record);
}

describe('a record made of markup is that made of the nodes', () => {
  it.each(FIXTURES)('on the page %s', (name) => {
    expect(FIXTURES.length).toBeGreaterThan(5);
    expectSame(open(readFixture(name)));
  });

  it.each(LAYOUTS)('in the layout $name', ({ html }) => expectSame(open(html)));

  it.each([
    ['entities', '<p title="&quot;a&amp;b">a &lt;b&gt; &amp;amp; &amp;copy; c&nbsp;d &#x1F600; e</p>'],
    ['an ampersand alone', '<p class="a&b">AT&T & R&D &c; &notit;</p>'],
    ['a tag within an attribute', '<p id="<b>" class="a > b">one</p><p>two</p>'],
    ['attributes of fields', '<input type="HIDDEN"><input type="password" disabled><input>'],
    [
      'hidden parts',
      '<div hidden><p>a</p></div><div hidden id="S:1"><p>b</p></div><p style="display:none">c</p>',
    ],
    [
      'parts hidden deep down',
      '<div aria-hidden="true">a<div><div><p aria-hidden="true">b</p></div></div></div>',
    ],
    ['dialogs', '<dialog>a</dialog><dialog open>b</dialog><dialog class="x">c</dialog>'],
    ['fields to write in', '<div contenteditable><p>a</p></div><div contenteditable="false">b</div>'],
    ['forms', '<form><p>a</p></form><form action="x"><p>b</p></form><form hidden>c</form>'],
    ['void elements', '<p>a<br>b<img src="x">c<wbr>d</p><hr><p>e</p>'],
    ['pictures', '<svg><title>t</title><foreignObject><p>a</p></foreignObject><link></link></svg><p>b</p>'],
    [
      'templates',
      '<template><p>a</p><meta name="author" content="No One"><template>b</template></template><p>c</p>',
    ],
    ['text without scripts', '<noscript><p>a</p><link rel="x"></div><!-- </noscript><p>b</p>'],
    ['frames', '<iframe><p>a</p><meta name="author" content="No One"></iframe><p>b</p>'],
    ['raw text', '<xmp><p>a &amp; b</p></xmp><textarea>\n<p>c</textarea><p>d</p>'],
    ['preformatted text', '<pre>\n\na\n  b</pre>'],
    [
      'conditional comments',
      '<!--[if lt IE 9]><script src="x"><![endif]--><p>a</p><!-- <p> --><p>b</p><script>1</script>',
    ],
    ['comments within text', '<p>a<!-- -->b<!----> c<!-- > --></p>'],
    [
      'scripts and what is called so',
      '<script>if (1 < 2) "<p>"</script><script-less>a</script-less><style>p > a {}</style>',
    ],
    ['linked data', '<script type="application/LD+json">{"@type":"<b>Article</b> &amp;"}</script><p>a</p>'],
    ['other names', '<o:p>a</o:p><g-emoji>b</g-emoji><FONT COLOR=red>c</FONT>'],
    ['text behind the body', '<p>a</p></body> b <p>c</p></html> d'],
    ['two bodies', '<p>a</p><body class="x"><p>b</p>'],
  ])('with %s', (_, body) => {
    expectSame(
      open(
        `<!doctype html><html lang="en"><head><title>A &amp; <b></title></head><body>${body}</body></html>`,
      ),
    );
  });

  it.each([
    ['an itemprop', '<span itemprop="datePublished">2 <b>May</b> 2024</span>'],
    ['an itemprop with content', '<meta itemprop="datePublished" content="2024-05-02">'],
    ['a class', '<span class="x dt-published y">2 May</span><time class="published">3 May</time>'],
    ['a time with pubdate', '<time pubdate datetime="2024-05-02">2 May</time>'],
    ['a header', '<header><div><time datetime="2024-05-02">2 May</time></div></header>'],
    [
      'a sibling of the headline',
      '<time datetime="2024-05-01">1</time><h1>A</h1><time datetime="2024-05-02">2</time>',
    ],
    [
      'what is behind the headline',
      '<div><h1>A</h1><p>b</p><div><p><time datetime="2024-05-02">2</time></p></div></div>',
    ],
    ['not behind the headline', '<div><h1>A</h1></div><time datetime="2024-05-02">2</time>'],
    ['an article', '<article><div hidden><time datetime="2024-05-02">2</time></div></article>'],
    ['main', '<main><svg><time datetime="2024-05-02">2</time></svg></main>'],
    ['a time without one', '<header><time>2 May</time></header><article><time>2 May</time></article>'],
  ])('with a date in %s', (_, body) => {
    expectSame(open(`<!doctype html><title>A</title><body>${body}<p>b</p></body>`));
  });

  it.each([
    ['no body', '<html><head><title>x</title></head><frameset><frame src="a"></frameset></html>'],
    ['nothing', ''],
    ['a language in XML', '<html xml:lang="de"><body>a'],
    ['two titles', '<title>a</title><title>b</title><svg><title>c</title></svg>'],
    [
      'metas and links',
      '<meta charset="utf-8"><meta property="og:type" content="a"><meta name="b" itemprop="c" content="">' +
        '<link rel="canonical" href="/x"><link rel="Canonical" href="/y"><link rel><link href="z">',
    ],
  ])('with %s', (_, html) => expectSame(open(html)));

  it('where scripts have made what no parser would', () => {
    const document = open('<!doctype html><body><p>one</p><div id="a"></div><ul><li>two</li></ul></body>');
    const append = (to: Element, tag: string, text: string): Element => {
      const made = document.createElement(tag);
      made.append(text, '', ' and ', document.createComment('x'), 'on');
      return to.appendChild(made);
    };
    const p = document.querySelector('p')!;
    append(append(p, 'div', 'in'), 'p', 'further');
    append(document.querySelector('li')!, 'li', 'three');
    append(append(document.getElementById('a')!, 'a', 'link'), 'a', 'link in it');
    append(document.getElementById('a')!, 'td', 'cell');
    append(document.body, 'body', 'another');
    expectSame(document);
  });
});
