import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { createArticleFinder } from '../../../entrypoints/content-script/find-article.ts';
import type { ArticleFound, ArticleWish } from '../../../utils/messages/articles-protocol.ts';
import { failure, type Result, success } from '../../../utils/messages/result.ts';
import { findArticle } from '../../../utils/services/find-article.ts';
import { STORY } from '../../fixtures/layouts/story.ts';
import { readFixture } from '../article/open-page.ts';

const ADDRESS = 'https://lantern.example/2024/03/05/harbour-bridge';
const UNASKED = { verdict: null, isWanted: false };
const WANTED = { verdict: null, isWanted: true };

/** The background: what it was sent, and what is done before it answers. */
const { sent, answer } = vi.hoisted(() => ({
  sent: [] as ArticleWish[],
  answer: { with: null as ((wish: ArticleWish) => Result<ArticleFound>) | null },
}));

vi.mock('../../../entrypoints/content-script/ask-patiently.ts', () => ({
  askPatiently: async (_: string, wish: ArticleWish) => {
    sent.push(wish);
    await null;
    return answer.with?.(wish);
  },
}));

const kinds = () => sent.map(({ page }) => (typeof page === 'string' ? 'markup' : 'nodes'));

function open(html: string): { document: Document; find: ReturnType<typeof createArticleFinder> } {
  const { document } = new JSDOM(html).window;
  return { document, find: createArticleFinder(document, new AbortController().signal) };
}

beforeEach(() => {
  sent.length = 0;
  answer.with = (wish) => success(findArticle(wish));
  vi.stubGlobal('scheduler', { postTask: async (task: () => void) => task() });
});

it('sends the markup of an article, and finds its blocks in the nodes', async () => {
  const { document, find } = open(readFixture('news-article'));
  const found = await find(ADDRESS, UNASKED);
  expect(found?.verdict.isArticle).toBe(true);
  const { article, sources } = found!.extracted!;
  expect(sources.length).toBeGreaterThan(3);
  expect(sources).toHaveLength(article.blocks.length);
  for (const { element, pieces } of sources) {
    expect(document.contains(element)).toBe(true);
    for (const { node } of pieces) expect(element.contains(node)).toBe(true);
  }
  expect(kinds()).toEqual(['markup']);
});

it('walks over no node of a page that is none', async () => {
  const { document, find } = open(readFixture('shop'));
  const touched = vi.spyOn(document.body, 'firstChild', 'get');
  expect(await find(ADDRESS, UNASKED)).toMatchObject({ verdict: { isArticle: false }, extracted: null });
  expect(touched).not.toHaveBeenCalled();
  expect(kinds()).toEqual(['markup']);
});

it('sends nothing of a page without text, unless the reader insists', async () => {
  const { find } = open('<body><div id="root"><p>Loading…</p></div></body>');
  expect(await find(ADDRESS, UNASKED)).toMatchObject({ verdict: { reasons: ['little-text'] } });
  expect(sent).toEqual([]);
  expect((await find(ADDRESS, WANTED))?.extracted).not.toBeNull();
  expect(kinds()).toEqual(['markup']);
});

it('sends the nodes where the page changed while it was asked', async () => {
  const { document, find } = open(readFixture('news-article'));
  answer.with = (wish) => {
    const found = findArticle(wish);
    if (sent.length === 1) document.querySelector('p')?.remove();
    for (const p of sent.length === 1 ? document.querySelectorAll('p') : []) p.after('late');
    return success(found);
  };
  const found = await find(ADDRESS, UNASKED);
  expect(kinds()).toEqual(['markup', 'nodes']);
  expect(found?.extracted?.sources.length).toBeGreaterThan(3);
});

it('sends the nodes where text stands in a shadow tree', async () => {
  const { document, find } = open('<body><story-text></story-text></body>');
  const root = document.querySelector('story-text')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<h1>The bridge</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
  const found = await find(ADDRESS, WANTED);
  expect(kinds()).toEqual(['nodes']);
  expect(found?.extracted?.sources[0]?.element.getRootNode()).toBe(root);
});

it('sends a page that is as it was no second time, but finds its blocks in the nodes of now', async () => {
  const { document, find } = open(readFixture('news-article'));
  const before = await find(ADDRESS, UNASKED);
  document.body.replaceWith(document.body.cloneNode(true));
  const after = await find(ADDRESS, { verdict: before!.verdict, isWanted: true });
  expect(kinds()).toEqual(['markup']);
  expect(document.contains(after!.extracted!.sources[0]!.element)).toBe(true);
  await find(`${ADDRESS}/2`, UNASKED);
  expect(kinds()).toEqual(['markup', 'markup']);
});

it('finds nothing where nobody answers, and asks again the next time', async () => {
  const { find } = open(readFixture('news-article'));
  answer.with = () => failure('unavailable', 'nobody answered');
  expect(await find(ADDRESS, UNASKED)).toBeNull();
  answer.with = (wish) => success(findArticle(wish));
  expect(await find(ADDRESS, UNASKED)).not.toBeNull();
});
