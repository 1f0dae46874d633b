import { describe, expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { BROWSERS, hasSameMarkup, setStage } from './rig/stage.ts';

/** Bodies of pages, and the words that their marks have to lie on, as the document writes them. */
const BODIES: Readonly<Record<string, { body: string; marked: readonly string[] }>> = {
  'plain text': {
    body: '<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>',
    marked: ['Marta Quillfeather', 'Brightwater Trust'],
  },
  'names across elements': {
    body: '<p>It was <b>Marta</b> Quillfeather, <i>not <span>Odd-Arne</span></i> Vestbø, who asked the <em>Harbour</em>\n <strong>Board</strong> for it.</p>',
    marked: ['Marta Quillfeather', 'Odd-Arne Vestbø', 'Harbour\n Board'],
  },
  'soft hyphens': {
    body: '<p>Nobody had asked Marta Quill\u00adfea\u00adther about the slipway before Friday evening.</p>',
    marked: ['Marta Quill\u00adfea\u00adther'],
  },
  'no-break spaces and line ends': {
    body: '<p>Nobody had asked Marta\u00a0Quillfeather or the Brightwater\n      Trust about the slipway before.</p>',
    marked: ['Marta\u00a0Quillfeather', 'Brightwater\n      Trust'],
  },
  'capitals by style': {
    body: '<p style="text-transform: uppercase">Nobody had asked Marta Quillfeather about the slipway before.</p>',
    marked: ['Marta Quillfeather'],
  },
  'a name in a link': {
    body: '<p>Nobody had asked <a href="/q">Marta Quillfeather</a> about the slipway before Friday evening.</p>',
    marked: ['Marta Quillfeather'],
  },
  'markup for a name': {
    body: '<p>Somebody signed as &lt;img src=x onerror=alert(1)&gt; and as Marta Quillfeather on the list.</p>',
    marked: ['<img src=x onerror=alert(1)>', 'Marta Quillfeather'],
  },
};

describe.each(BROWSERS)('marks in %s', (name) => {
  const stage = setStage(name);

  test.each(Object.keys(BODIES))('lie on the words and leave the DOM alone: %s', async (kind) => {
    const { body, marked } = BODIES[kind]!;
    const { page, complaints } = await stage.open(renderArticlePage({ body: body + FILLING }));
    const { people, organisations } = await waitForMarks(page);
    expect([...people, ...organisations].sort()).toEqual([...marked].sort());
    expect(await hasSameMarkup(page)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('are painted by style rules that the page’s own list of sheets does not lose for good', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODIES['plain text']!.body + FILLING }));
    await waitForMarks(page);
    const paint = () =>
      page.evaluate(() => {
        const { backgroundColor, textDecorationStyle } = getComputedStyle(
          document.querySelector('article p:not(.byline)')!,
          '::highlight(bgr-org)',
        );
        return `${backgroundColor} ${textDecorationStyle}`;
      });
    expect(await paint()).toBe('rgba(176, 122, 28, 0.08) dotted');
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.querySelector('article')!.append(document.createElement('p'));
    });
    await expect.poll(paint, { timeout: 10_000 }).toBe('rgba(176, 122, 28, 0.08) dotted');
    await page.close();
  });

  test('are not painted anew by a look that finds them where they are, and come back where the page takes them away', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODIES['plain text']!.body + FILLING }));
    await waitForMarks(page);
    const heardOfPeople = () =>
      page.evaluate(() => {
        const people = CSS.highlights.get('bgr-person');
        const isKept = people === Reflect.get(globalThis, 'peopleBefore');
        Reflect.set(globalThis, 'peopleBefore', people);
        return { isKept, names: [...(people ?? [])].map(String) };
      });
    const look = async () => {
      await stage.heard();
      await page.evaluate(() => document.querySelector('article')!.append(document.createElement('p')));
      await expect.poll(() => stage.heard(), { timeout: 10_000 }).toContain('article.find');
      await new Promise((done) => setTimeout(done, 300));
    };
    await heardOfPeople();
    await look();
    expect(await heardOfPeople()).toEqual({ isKept: true, names: ['Marta Quillfeather'] });
    await page.evaluate(() => CSS.highlights.clear());
    await look();
    expect(await heardOfPeople()).toEqual({ isKept: false, names: ['Marta Quillfeather'] });
    await page.evaluate(() => CSS.highlights.get('bgr-person')!.clear());
    await look();
    expect(await heardOfPeople()).toEqual({ isKept: false, names: ['Marta Quillfeather'] });
    await page.close();
  });

  test('say who has notes only where the reader lets the page see it', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODIES['plain text']!.body + FILLING }));
    await waitForMarks(page);
    const readNoted = () =>
      page.evaluate(() => [...(CSS.highlights.get('bgr-person-noted') ?? [])].map(String));
    expect(await readNoted()).toEqual([]);
    expect(await stage.heard()).not.toContain('article.noted');
    await stage.set('showNoted', true);
    await expect.poll(readNoted, { timeout: 10_000 }).toEqual(['Marta Quillfeather']);
    await stage.set('marks', 'noted');
    const names = { people: [], organisations: [] };
    await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual(names);
    await stage.set('marks', 'all');
    await stage.set('showNoted', false);
    await expect.poll(readNoted, { timeout: 10_000 }).toEqual([]);
    await page.close();
  });

  test.each([
    ['light', '#fff', '#222', 'rgba(61, 74, 153, 0.06)'],
    ['sepia', '#f4ead6', '#3a2f20', 'rgba(98, 66, 158, 0.06)'],
    ['dark', '#161719', '#d9d9d6', 'rgba(174, 184, 245, 0.1)'],
  ])('take the set of a %s ground', async (_, ground, ink, tint) => {
    const head = `<style>main { background: ${ground}; color: ${ink} }</style>`;
    const { page } = await stage.open(
      renderArticlePage({ head, body: BODIES['plain text']!.body + FILLING }),
    );
    await waitForMarks(page);
    const paint = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('article p')!, '::highlight(bgr-person)').backgroundColor,
      );
    expect(await paint()).toBe(tint);
    await page.close();
  });

  test('follow a page that switches its theme', async () => {
    const head = '<style>.night main { background: #111; color: #ddd }</style>';
    const { page } = await stage.open(
      renderArticlePage({ head, body: BODIES['plain text']!.body + FILLING }),
    );
    await waitForMarks(page);
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await expect
      .poll(
        () =>
          page.evaluate(
            () =>
              getComputedStyle(document.querySelector('article p')!, '::highlight(bgr-person)')
                .backgroundColor,
          ),
        { timeout: 10_000 },
      )
      .toBe('rgba(174, 184, 245, 0.1)');
    await page.close();
  });

  test('leave the highlights of the page itself alone', async () => {
    const tail = `<script>
      const own = new Highlight(); own.add(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }));
      CSS.highlights.set('page-search', own);
    </script>`;
    const { page } = await stage.open(
      renderArticlePage({ body: BODIES['plain text']!.body + FILLING, tail }),
    );
    await waitForMarks(page);
    expect(await page.evaluate(() => CSS.highlights.get('page-search')?.size)).toBe(1);
    await page.close();
  });

  test('obey the settings as they change: the first of each, none, paused here, all', async () => {
    const body = `${BODIES['plain text']!.body}<p>Then Marta Quillfeather left.</p>${FILLING}`;
    const { page } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    const people = async () => (await readMarks(page)).people.length;
    const wait = { timeout: 10_000 };
    expect(await people()).toBe(2);
    await stage.set('marks', 'first');
    await expect.poll(people, wait).toBe(1);
    await stage.set('marks', 'none');
    await expect.poll(people, wait).toBe(0);
    expect(await stage.ask('page.walk', { step: 1 })).toMatchObject({ ok: true });
    await stage.set('marks', 'all');
    await expect.poll(people, wait).toBe(2);
    await stage.heard();
    await stage.set('pausedSites', ['127.0.0.1']);
    await expect.poll(people, wait).toBe(0);
    expect(await stage.ask('page.describe', {})).toMatchObject({ value: { status: 'paused' } });
    expect(await stage.heard()).toContain('article.leave');
    await stage.set('pausedSites', []);
    await expect.poll(people, wait).toBe(2);
    await page.close();
  });

  test.each([
    ['a page without text', '<!doctype html><title>Nothing</title>'],
    ['a frameset', '<!doctype html><title>Old</title><frameset cols="1,1"><frame><frame></frameset>'],
    ['a form', '<!doctype html><title>Join</title><form><label>Marta Quillfeather <input></label></form>'],
  ])('do not appear on %s', async (_, body) => {
    const { page, complaints } = await stage.open(body);
    await new Promise((done) => setTimeout(done, 700));
    expect(await readMarks(page)).toEqual({ people: [], organisations: [] });
    expect(await hasSameMarkup(page)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
