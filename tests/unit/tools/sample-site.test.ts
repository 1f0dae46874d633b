import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderArticlePage } from '../../../tools/site/article-page.ts';
import { readSeedArticle } from '../../../tools/site/seed-article.ts';
import { type Site, startSite } from '../../../tools/site/start-site.ts';
import { readSummitArticle } from '../../../tools/site/summit-article.ts';
import expected from '../../fixtures/expected/sample-article.json' with { type: 'json' };

describe('the sample site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('is served on loopback only', () => {
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each(['/', '/article', '/shop', '/sign-up', '/forum'])('has %s', async (path) => {
    const response = await fetch(site.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('</html>');
  });

  it('answers nothing else', async () => {
    expect((await fetch(`${site.origin}/../package.json`)).status).toBe(404);
    expect((await fetch(`${site.origin}/article`, { method: 'POST' })).status).toBe(405);
    expect(await statusOf(site.origin, '/%2e%2e/package.json')).toBe(404);
    expect(await statusOf(site.origin, '//')).toBe(404);
  });

  it('links to nothing of its own that is not there', async () => {
    for (const path of ['/', '/article', '/shop', '/sign-up', '/forum']) {
      const { window } = new JSDOM(await (await fetch(site.origin + path)).text(), { url: site.origin });
      const addresses = [
        ...window.document.querySelectorAll<HTMLElement>('a[href], link[href], img[src]'),
      ].map(
        (element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', site.origin),
      );
      for (const address of new Set(addresses.filter(({ origin }) => origin === site.origin).map(String))) {
        expect((await fetch(address)).status, address).toBe(200);
      }
    }
  });
});

describe('the sample article', () => {
  const { window } = new JSDOM(renderArticlePage(readSummitArticle()));
  const paragraphs = [
    ...window.document.querySelectorAll('.story-body > p, .story-body > ul > li, .story-body > h2'),
  ];
  const text = paragraphs
    .map((element) => element.textContent)
    .join('\n\n')
    .replaceAll('\u00a0', ' ');

  it('is as long as a news article', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    expect(words).toBeLessThan(900);
  });

  it('names everybody whom the tests expect', () => {
    for (const { name, aliases } of [...expected.people, ...expected.organisations]) {
      for (const form of [name, ...aliases]) expect(text).toContain(form);
    }
  });

  it('has round it what a news site has', () => {
    for (const selector of [
      'header.masthead nav',
      '.share button',
      'form.newsletter',
      'aside.related',
      'aside.pull-quote',
      'figure figcaption',
      '.comments li',
      'aside.rail',
      'footer.site-footer',
      'meta[property="article:published_time"]',
    ]) {
      expect(window.document.querySelector(selector), selector).not.toBeNull();
    }
    const data: unknown = JSON.parse(
      window.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(data).toMatchObject({ '@type': 'NewsArticle', datePublished: '2023-11-03' });
  });
});

describe('readSeedArticle', () => {
  it('takes headline, body and author apart, and escapes them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-seed-'));
    const lines = [
      '• March 2, 2024',
      ' A <headline>',
      '',
      'A <headline>',
      '',
      'One & two.',
      '',
      'Katie Johnson, Desk',
      '',
      'Leave a Reply',
    ];
    writeFileSync(join(folder, '0.txt'), lines.join('\n'));
    const article = readSeedArticle(folder);
    rmSync(folder, { recursive: true });
    expect(article).toMatchObject({
      headline: 'A <headline>',
      published: '2024-03-02',
      authorNote: 'Katie Johnson, Desk',
    });
    expect(article?.body).toBe('<p>One &amp; two.</p>');
    expect(renderArticlePage(article!)).toContain('<h1>A &lt;headline&gt;</h1>');
  });

  it('is null where there is none', () => {
    expect(readSeedArticle(join(tmpdir(), 'there-is-no-such-folder'))).toBeNull();
  });
});

/** fetch tidies addresses before it asks; this does not. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
