import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutMarkup } from '../../../utils/article/cut-markup.ts';
import { drain } from '../../../utils/article/drain.ts';
import { takeMarkupInSteps } from '../../../utils/article/take-markup.ts';

const TEXT = `<p>${'The council met on Friday. '.repeat(20)}</p>`;

function open(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { contentType }).window.document;
}

function take(
  document: Document,
): ReturnType<typeof takeMarkupInSteps> extends Generator<void, infer T> ? T : never {
  return drain(takeMarkupInSteps(document));
}

describe('the markup of a page', () => {
  it('is taken from its root on', () => {
    const taken = take(open(`<!doctype html><html lang="en"><body>${TEXT}</body></html>`));
    expect(taken).toEqual({
      markup: `<html lang="en"><head></head><body>${TEXT}</body></html>`,
      isBare: false,
    });
  });

  it.each([
    ['no text', '<div id="root"></div><script>let app = "a long program"</script>'],
    ['a few words', '<div id="root"><p>Loading…</p></div>'],
    ['markup and white space', `<div>\n   <span class="icon"> </span>\n</div>`.repeat(200)],
    ['code alone', `<style>${'p { margin: 0 }'.repeat(100)}</style><script>${'let a;'.repeat(100)}</script>`],
  ])('is bare where there is %s', (_, body) => {
    expect(take(open(`<body>${body}</body>`))?.isBare).toBe(true);
  });

  it('is not even written where there is no text, unless it is wanted all the same', () => {
    const icons = open(`<body>${'<i class="icon"><svg></svg></i>'.repeat(100)}<p>Choose one</p></body>`);
    expect(take(icons)).toEqual({ markup: '', isBare: true });
    expect(drain(takeMarkupInSteps(icons, true))?.markup).toContain('<p>Choose one</p>');
  });

  it.each(['story-text', 'div'])('will not do where a %s shows all that there is', (tag) => {
    const document = open(`<body><${tag} id="host"></${tag}></body>`);
    expect(take(document)?.isBare).toBe(true);
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = TEXT;
    expect(take(document)).toBeNull();
  });

  it('is not bare where small pieces of text come together', () => {
    expect(take(open(`<body>${'<b>on</b> '.repeat(120)}</body>`))?.isBare).toBe(false);
  });

  it('will not do in XHTML', () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>${TEXT}</body></html>`;
    expect(take(open(html, 'application/xhtml+xml'))).toBeNull();
  });

  it.each(['story-text', 'div', 'section', 'article'])(
    'will not do where a %s shows an open shadow tree',
    (tag) => {
      const document = open(`<body>${TEXT}<${tag} id="host">\n </${tag}></body>`);
      expect(take(document)).not.toBeNull();
      document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = TEXT;
      expect(take(document)).toBeNull();
    },
  );

  it.each(['story-text', 'div', 'section', 'p', 'span', 'h2', 'aside', 'body'])(
    'will not do where a %s shows an open shadow tree in place of what it holds',
    (tag) => {
      const document = open(`<body><b><${tag} class="host">Once <b>more</b></${tag}></b>${TEXT}</body>`);
      expect(take(document)).not.toBeNull();
      document.querySelector(tag)!.attachShadow({ mode: 'open' }).innerHTML = TEXT;
      expect(take(document)).toBeNull();
    },
  );

  it('is not bare where the text stands in the first of two bodies', () => {
    const document = open(`<body><b>${'on and on '.repeat(40)}</b></body>`);
    document.documentElement.append(document.createElement('body'));
    expect(take(document)?.isBare).toBe(false);
  });

  it.each([
    ['white space', '<p>\n\n</p>'.repeat(200)],
    ['white space in one', `<p>${' '.repeat(400)}</p>`],
    ['pictures', '<p><img alt="The council met on Friday."></p>'.repeat(20)],
  ])('is bare where paragraphs hold %s', (_, body) => {
    expect(take(open(`<body>${body}</body>`))?.isBare).toBe(true);
  });

  it('will not do where there is too much of it', () => {
    expect(take(open(`<body>${'<i></i>'.repeat(6_000)}</body>`))).toBeNull();
    expect(take(open(`<body><p>${'word '.repeat(200_000)}</p></body>`))).toBeNull();
  });

  it('will not do where pictures are written into the page', () => {
    const picture = `<img src="data:image/png;base64,${'AAAA'.repeat(20_000)}">`;
    expect(take(open(`<body>${TEXT}${picture}</body>`))).not.toBeNull();
    expect(take(open(`<body>${TEXT}${picture.repeat(4)}</body>`))).toBeNull();
  });

  it('is not kept from us by fields that bear the names of what is asked', () => {
    const asked = 'outerHTML tagName getElementsByTagName querySelectorAll documentElement shadowRoot';
    const names = `${asked} localName textContent parentNode`.split(' ');
    const fields = names.map((name) => `<img name="${name}"><input name="${name}">`).join('');
    expect(take(open(`<body><form>${fields}</form>${TEXT}</body>`))?.markup).toContain('The council met');
  });
});

describe('cutting markup', () => {
  it.each([
    ['<p>a</p>', '<p>a</p>'],
    ['<p>a<!-- b -->c</p>', '<p>ac</p>'],
    ['<script src="a">b</script><p>c</p>', '<script src="a"></script><p>c</p>'],
    ['<style>a</style>b<style>c</style>', '<style></style>b<style></style>'],
    ['<!-- <script> -->a<script>b</script>', 'a<script></script>'],
    ['<script>"<!--"</script>a<!-- b -->', '<script></script>a'],
    ['<noscript><script>a</script><img></noscript>b', '<noscript></noscript>b'],
    ['<iframe src="a">b</iframe>', '<iframe src="a"></iframe>'],
    ['<script-less>a</script-less><styled>b</styled>', '<script-less>a</script-less><styled>b</styled>'],
    ['<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'],
    ['a<script>b', 'a<script>b'],
    ['a<script>b<!-- c -->d<style>e</style>', 'a<script>bd<style></style>'],
    ['a<!-->b<!--->c<!---->d', 'abcd'],
    ['a<!-- b', 'a<!-- b'],
    ['a<script', 'a<script'],
  ])('makes %s to %s', (whole, cut) => {
    expect(cutMarkup(whole)).toBe(cut);
  });

  it('takes time that grows with the markup', () => {
    const start = performance.now();
    cutMarkup('<!-- a --><script>b</script><script-less>'.repeat(50_000));
    cutMarkup('<script'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
