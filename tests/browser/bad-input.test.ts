import { describe, expect, test } from 'vitest';
import { clickMark, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { readCard, waitForCardText } from './rig/card.ts';
import { BROWSERS, hasSameMarkup, setStage } from './rig/stage.ts';

describe.each(BROWSERS)('bad input in %s', (name) => {
  const stage = setStage(name);

  test('5 MB of text in one element: its beginning is read and marked, the rest is left', async () => {
    const words =
      'The crossing had been closed since the storms of the winter before last, and nobody came. ';
    const body = `<p>It was Marta Quillfeather who asked. ${words.repeat(5_000_000 / words.length)}</p>`;
    const { page, complaints } = await stage.open(renderArticlePage({ body }));
    const { people } = await waitForMarks(page);
    expect(people).toEqual(['Marta Quillfeather']);
    // The beginning comes first.
    await expect.poll(() => readLength(), { timeout: 20_000 }).toBeGreaterThan(399_000);
    expect(await readLength()).toBeLessThanOrEqual(400_000);
    expect(await stage.ask('page.describe', {})).toMatchObject({
      ok: true,
      value: { verdict: { reasons: expect.arrayContaining(['rest-unread']) } },
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a name that is markup is shown as its letters', async () => {
    const body = `<p>Somebody signed as &lt;img src=x onerror=alert(1)&gt; on the list of Friday evening.</p>${FILLING}`;
    const { page, complaints } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    await clickMark(page, '<img src=x onerror=alert(1)>');
    await waitForCardText(page, '<img src=x onerror=alert(1)>');
    const card = await readCard(page);
    expect(await card.evaluate(() => document.querySelector('img'))).toBeNull();
    expect(await hasSameMarkup(page)).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a title and an address beyond all measure still make an article', async () => {
    const url = `${'x'.repeat(9_000)}`;
    const { page, complaints } = await stage.open(
      renderArticlePage({
        title: 'Ferry '.repeat(4_000),
        body: `<p>It was Marta Quillfeather who asked for the boat.</p>${FILLING}`,
        tail: `<script>history.replaceState({}, '', '?' + '${url}')</script>`,
      }),
    );
    await waitForMarks(page);
    const described = await stage.ask('page.describe', {});
    expect(described.ok && described.value.article.title.length).toBeLessThanOrEqual(1_000);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('requests that are none are refused, and the page goes on', async () => {
    const { page, complaints } = await stage.open(
      renderArticlePage({ body: `<p>It was Marta Quillfeather who asked.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    const malformed = { ok: false, error: { code: 'malformed' } };
    expect(await stage.ask('page.show', { start: -1, end: 1e12, entity: null })).toMatchObject(malformed);
    expect(await stage.ask('page.open', { entity: 0.5, mention: 0 })).toMatchObject(malformed);
    expect(await stage.ask('page.walk', { step: 1 })).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
    await page.close();
  });

  async function readLength(): Promise<number> {
    const described = await stage.ask('page.describe', {});
    return described.ok ? described.value.article.length : 0;
  }
});
