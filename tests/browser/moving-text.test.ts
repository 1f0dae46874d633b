import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const BODY = `<div id="text"><p id="first">The boat was named by Marta Quillfeather on Friday, they say.</p>${FILLING}
  <p id="last">Nobody had asked Ilse Tamsin Rook about the slipway before Friday evening.</p></div>`;

interface Change {
  /** Runs in the page. */
  readonly script: string;
  readonly people: readonly string[];
}

const MARTA = 'Marta Quillfeather';
const ILSE = 'Ilse Tamsin Rook';
const ODD = 'Odd-Arne Vestbø';
const PARAGRAPH = `Object.assign(document.createElement('p'), { textContent: 'Then Odd-Arne Vestbø came by the early boat, and it was Monday.' })`;

const CHANGES: Readonly<Record<string, Change>> = {
  'more of it at the end (infinite scroll)': {
    script: `document.getElementById('text').append(${PARAGRAPH})`,
    people: [MARTA, ILSE, ODD],
  },
  'news at the top (a live blog)': {
    script: `document.getElementById('text').prepend(${PARAGRAPH})`,
    people: [ODD, MARTA, ILSE],
  },
  'less of it (a paywall)': { script: `document.getElementById('last').remove()`, people: [MARTA] },
  'each piece of text wrapped and said anew (a translation)': {
    script: `document.documentElement.className = 'translated-ltr';
      for (const p of document.querySelectorAll('#text p')) {
        const font = document.createElement('font');
        font.append(Object.assign(document.createElement('font'), { textContent: p.textContent.replace('Friday', 'Freitag') }));
        p.replaceChildren(font);
      }`,
    people: [MARTA, ILSE],
  },
  'a part hidden by its class': {
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: '.gone { display: none }' }));
      document.getElementById('last').className = 'gone'`,
    people: [MARTA],
  },
  'a part made a field to write in': {
    script: `document.getElementById('last').contentEditable = 'true'; document.getElementById('text').append(document.createElement('p'))`,
    people: [MARTA],
  },
  'a closed part opened': {
    script: `const d = document.createElement('details'); d.innerHTML = '<summary>More</summary><p>Then Odd-Arne Vestbø came by the early boat, and it was Monday.</p>';
      document.getElementById('text').append(d); setTimeout(() => { d.open = true }, 700)`,
    people: [MARTA, ILSE, ODD],
  },
  'a part hidden until it is found': {
    script: `document.getElementById('last').setAttribute('hidden', 'until-found')`,
    people: [MARTA],
  },
  'a part shown by its own style (read more)': {
    script: `const p = ${PARAGRAPH}; p.style.display = 'none'; document.getElementById('text').append(p);
      setTimeout(() => { p.style.display = 'block' }, 700)`,
    people: [MARTA, ILSE, ODD],
  },
  'a part shown by the class of what is around (read more)': {
    script: `document.body.className = 'short'; document.head.append(Object.assign(document.createElement('style'), { textContent: '.short .more { display: none }' }));
      document.getElementById('text').append(Object.assign(${PARAGRAPH}, { className: 'more' }));
      setTimeout(() => { document.body.className = '' }, 700)`,
    people: [MARTA, ILSE, ODD],
  },
  'a part made a field to write in, and nothing else': {
    script: `document.getElementById('last').contentEditable = 'plaintext-only'`,
    people: [MARTA],
  },
  'its text parted into many nodes': {
    script: `const text = document.getElementById('first').firstChild; for (let at = 30; at > 2; at -= 3) text.splitText(at)`,
    people: [MARTA, ILSE],
  },
};

function readPeople(page: Page): Promise<readonly string[]> {
  return readMarks(page).then(({ people }) => people);
}

describe.each(BROWSERS)('text that changes, in %s', (name) => {
  const stage = setStage(name);

  test.each(Object.keys(CHANGES))('keeps its marks: %s', async (kind) => {
    const { script, people } = CHANGES[kind]!;
    const { page, complaints } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    expect(await readPeople(page)).toEqual([MARTA, ILSE]);
    await page.evaluate(script);
    await expect.poll(() => readPeople(page), { timeout: 10_000 }).toEqual(people);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('keeps its marks: a part shown by a style sheet when a box is ticked (read more)', async () => {
    const more = `<style>#all:not(:checked) ~ #more { display: none }</style><input type="checkbox" id="all"><label for="all">Read more</label>
      <p id="more">Then Odd-Arne Vestbø came by the early boat, and it was Monday.</p>`;
    const body = BODY.replace('<p id="last">', `${more}<p id="last">`);
    const { page } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    expect(await readPeople(page)).toEqual([MARTA, ILSE]);
    await page.click('label');
    await expect.poll(() => readPeople(page), { timeout: 10_000 }).toEqual([MARTA, ODD, ILSE]);
    await page.click('label');
    await expect.poll(() => readPeople(page), { timeout: 10_000 }).toEqual([MARTA, ILSE]);
    await page.close();
  });
});
