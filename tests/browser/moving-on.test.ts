import { describe, expect, test } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { BROWSERS, setStage } from './rig/stage.ts';
import { waitForPeople } from './rig/wait-for-people.ts';

describe.each(BROWSERS)('an app that moves on without loading in %s', (name) => {
  const stage = setStage(name);

  test('moves to another article without loading', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p id="p">It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await page.evaluate(() => {
      history.pushState({}, '', '/another');
      document.querySelector('h1')!.textContent = 'Another ferry';
      document.getElementById('p')!.textContent = 'This time Ilse Tamsin Rook named the boat on Friday.';
    });
    await waitForPeople(page, ['Ilse Tamsin Rook']);
    const state = await stage.ask('page.describe', {});
    expect(state.ok && state.value.article.url).toMatch(/\/another$/);
    await page.close();
  });

  test('moves to a page that is no article: marks and badge go', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await stage.heard();
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.head.replaceChildren();
      document.body.innerHTML = '<nav><a href="/a">Marta Quillfeather</a></nav>';
    });
    await waitForPeople(page, []);
    await expect.poll(() => stage.heard(), { timeout: 10_000 }).toContain('article.leave');
    const state = await stage.ask('page.describe', {});
    expect(state.ok && state.value.status).toBe('not-article');
    await page.close();
  });

  test('moves to a page that is none by a path after the #, as some apps do', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await page.evaluate(() => {
      location.hash = '#/home';
      document.head.replaceChildren();
      const teaser = '<p><a href="#/a">Marta Quillfeather tells of the boat, and of much else</a></p>';
      document.body.innerHTML = `<main>${teaser.repeat(40)}</main>`;
    });
    await waitForPeople(page, []);
    await page.close();
  });

  test('is not read anew where a path after the # shows a picture of it', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await stage.heard();
    await page.evaluate(() => {
      location.hash = '#/media/boat.jpg';
    });
    // Longer than a look waits for the page to come to rest.
    await new Promise((done) => setTimeout(done, 1_500));
    const heard = await stage.heard();
    expect(heard).toContain('article.find');
    expect(heard).not.toContain('article.read');
    await waitForPeople(page, ['Marta Quillfeather']);
    const state = await stage.ask('page.describe', {});
    expect(state.ok && state.value.article.url).not.toContain('#');
    await page.close();
  });

  test('moves on twice within 100 ms: what came last counts', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<p id="p">It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
    );
    await waitForMarks(page);
    await page.evaluate(async () => {
      const text = document.getElementById('p')!;
      history.pushState({}, '', '/first');
      text.textContent = 'It was Odd-Arne Vestbø who named the boat.';
      await new Promise((done) => setTimeout(done, 60));
      history.pushState({}, '', '/second');
      text.textContent = 'It was Ilse Tamsin Rook who named the boat.';
    });
    await waitForPeople(page, ['Ilse Tamsin Rook']);
    const state = await stage.ask('page.describe', {});
    expect(state.ok && state.value.article.url).toMatch(/\/second$/);
    await page.close();
  });
});
