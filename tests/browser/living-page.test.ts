import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { clickMark, readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { waitForCardText } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';
import { waitForPeople } from './rig/wait-for-people.ts';

const preact = createRequire(import.meta.url).resolve('preact');
const PREACT = readFileSync(preact.replace(/[^/\\]+$/, 'preact.mjs'), 'utf8');

/** An article that Preact takes over when the test says so, with a button that renders its text anew. */
const HYDRATING = renderArticlePage({
  body: `<div id="app"><p>The boat was named by <b>Marta</b> Quillfeather of the Brightwater Trust.</p><button type="button">Read 0 times</button></div>${FILLING}`,
  tail: `<script type="module">
    import { h, hydrate, Component } from '/preact.js';
    class Story extends Component {
      state = { times: 0 };
      render(_, { times }) {
        return [
          h('p', { key: times }, 'The boat was named by ', h('b', null, 'Marta'), ' Quillfeather of the Brightwater Trust.'),
          h('button', { type: 'button', onClick: () => this.setState({ times: times + 1 }) }, 'Read ' + times + ' times'),
        ];
      }
    }
    globalThis.takeOver = () => hydrate(h(Story), document.getElementById('app'));
  </script>`,
});

describe.each(BROWSERS)('a page that lives, in %s', (name) => {
  const stage = setStage(name);

  test('hydrates after it was marked, works, and has its marks back when it renders its text anew', async () => {
    stage.put('/preact.js', { body: PREACT, type: 'text/javascript' });
    const { page, complaints } = await stage.open(HYDRATING);
    await waitForMarks(page);
    await page.evaluate(() => Reflect.get(globalThis, 'takeOver')());
    expect(await readMarks(page)).toEqual({
      people: ['Marta Quillfeather'],
      organisations: ['Brightwater Trust'],
    });
    for (let times = 1; times <= 3; times++) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#app button')!.click());
      await page.waitForFunction(
        (label) => document.querySelector('#app button')?.textContent === label,
        {},
        `Read ${times} times`,
      );
      await waitForPeople(page, ['Marta Quillfeather']);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('asks nothing anew where only the nodes have changed, and asks where the words have', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p id="p">It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await stage.heard();
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await waitForPeople(page, ['Marta Quillfeather']);
    expect(await stage.heard()).not.toContain('article.read');
    await page.evaluate(() => {
      document.getElementById('p')!.textContent = 'It was Odd-Arne Vestbø who named the boat on Friday.';
    });
    await waitForPeople(page, ['Odd-Arne Vestbø']);
    expect(await stage.heard()).toContain('article.read');
    await page.close();
  });

  test('becomes an article late', async () => {
    const html = renderArticlePage({
      body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}`,
    });
    const { page } = await stage.open(
      '<!doctype html><html lang="en"><title>…</title><div id="root">Loading</div>',
    );
    await new Promise((done) => setTimeout(done, 800));
    await page.evaluate((markup) => {
      const arrived = new DOMParser().parseFromString(markup, 'text/html');
      document.head.replaceChildren(...arrived.head.childNodes);
      document.getElementById('root')!.replaceChildren(...arrived.body.childNodes);
    }, html);
    await waitForPeople(page, ['Marta Quillfeather']);
    await page.close();
  });

  test('is read against its looks where the reader wants it so, until it moves on', async () => {
    const { page } = await stage.open(
      `<!doctype html><html lang="en"><title>Notes</title><main><p>Marta Quillfeather keeps the key of the boat house.</p>${FILLING}</main>`,
    );
    await new Promise((done) => setTimeout(done, 600));
    expect((await readMarks(page)).people).toEqual([]);
    expect(await stage.ask('page.read', {})).toMatchObject({ ok: true, value: { status: 'article' } });
    await waitForPeople(page, ['Marta Quillfeather']);
    await page.evaluate(() => document.querySelector('main')!.append(' And a word more.'));
    await new Promise((done) => setTimeout(done, 600));
    expect((await readMarks(page)).people).toEqual(['Marta Quillfeather']);
    await page.evaluate(() => history.pushState({}, '', '/moved-on'));
    await waitForPeople(page, []);
    await page.close();
  });

  test('folds its text out late', async () => {
    const { page } = await stage.open(
      renderArticlePage({
        body: `<div id="rest" hidden><p>It was Marta Quillfeather who named the boat.</p>${FILLING}</div>`,
      }),
    );
    await new Promise((done) => setTimeout(done, 800));
    await page.evaluate(() => document.getElementById('rest')!.removeAttribute('hidden'));
    await waitForPeople(page, ['Marta Quillfeather']);
    await page.close();
  });

  test('changes without end: little of the main thread goes to it, and the marks still come', async () => {
    const { page } = await stage.open(
      renderArticlePage({
        body: `<p>It was Marta Quillfeather who named the boat.</p><p id="clock">0</p>${FILLING}`,
        tail: '<script>setInterval(() => { document.getElementById("clock").firstChild.data++; }, 20)</script>',
      }),
    );
    await waitForMarks(page);
    await stage.heard();
    await new Promise((done) => setTimeout(done, 4_000));
    expect((await readMarks(page)).people).toEqual(['Marta Quillfeather']);
    // The clock's digits are words of the page: each look finds a new text and has to ask.
    const looks = (await stage.heard()).filter((type) => type === 'article.find');
    expect(looks.length).toBeLessThan(8);
    await page.close();
  });

  test('moves its parts without end by their style, and is not looked at for that', async () => {
    const { page } = await stage.open(
      renderArticlePage({
        body: `<p id="p">It was Marta Quillfeather who named the boat.</p>${FILLING}`,
        tail: `<script>let at = 0; const { style } = document.getElementById("p");
          setInterval(() => { style.transform = \`translateX(\${at++ % 9}px)\`; style.display = "block" }, 20)</script>`,
      }),
    );
    await waitForMarks(page);
    await new Promise((done) => setTimeout(done, 800));
    await stage.heard();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await stage.heard()).not.toContain('article.find');
    await page.close();
  });

  test.runIf(name === 'chromium')('was rendered ahead of the click that goes to it', async () => {
    const ahead = stage.put('/ahead', {
      body: renderArticlePage({
        body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}`,
        // What both pages see: that this one has loaded before anybody has gone to it.
        tail: '<script>addEventListener("load", () => localStorage.setItem("ahead", document.prerendering ? "ready" : "late"))</script>',
      }),
    });
    const rules = JSON.stringify({ prerender: [{ urls: [ahead], eagerness: 'immediate' }] });
    const { page } = await stage.open(
      `<!doctype html><title>From here</title><a href="${ahead}">Read</a><script type="speculationrules">${rules}</script>`,
    );
    await page.waitForFunction(() => localStorage.getItem('ahead') === 'ready', { polling: 50 });
    await page.evaluate(() => document.querySelector('a')!.click());
    await waitForPeople(page, ['Marta Quillfeather']);
    const activationStart = await page.evaluate(() =>
      Reflect.get(performance.getEntriesByType('navigation')[0]!, 'activationStart'),
    );
    expect(activationStart).toBeGreaterThan(0);
    expect(await stage.ask('page.describe', {})).toMatchObject({ ok: true, value: { status: 'article' } });
    await page.close();
  });

  test('comes back from the history as it was left, with its marks', async () => {
    const url = stage.put('/elsewhere', { body: '<!doctype html><title>Elsewhere</title><p>Elsewhere' });
    const { page } = await stage.open({
      body: renderArticlePage({
        body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}`,
        tail: '<script>addEventListener("pageshow", (event) => { globalThis.isKept = event.persisted })</script>',
      }),
      // What is not to be stored is not kept either.
      headers: { 'cache-control': 'max-age=60' },
    });
    await waitForMarks(page);
    const address = page.url();
    await page.goto(url);
    // Where nothing is loaded Firefox tells the driver of nothing.
    await page.evaluate('history.back()');
    await expect.poll(() => page.evaluate('location.href'), { timeout: 10_000 }).toBe(address);
    await waitForPeople(page, ['Marta Quillfeather'], 10_000);
    expect(await page.evaluate('isKept')).toBe(true);
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    await page.close();
  });

  test('is written anew after it has loaded: it is read and listened to anew', async () => {
    const { page, complaints } = await stage.open(
      renderArticlePage({ body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      renderArticlePage({ body: `<p>It was Ilse Tamsin Rook who named the boat.</p>${FILLING}` }),
    );
    await waitForPeople(page, ['Ilse Tamsin Rook']);
    await clickMark(page, 'Ilse Tamsin Rook');
    await waitForCardText(page, 'Ilse Tamsin Rook');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
