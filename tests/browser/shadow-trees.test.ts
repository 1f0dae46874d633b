import { describe, expect, test } from 'vitest';
import { clickMark, readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { waitForCardText } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const TEXT = `<p id="p">The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>${FILLING}`;
const MARTA = 'Marta Quillfeather';

function inTree(html: string): string {
  return `<template shadowrootmode="open">${html}</template>`;
}

/** Bodies whose text stands in open shadow trees, or is drawn in them. */
const BODIES: Readonly<Record<string, string>> = {
  'in a custom element': `<story-text>${inTree(`<div class="body">${TEXT}</div>`)}</story-text>`,
  'in a div that is blank': `<div>\n  ${inTree(`<div>${TEXT}</div>`)}\n</div>`,
  'in a div that holds what is not drawn': `<div><p>Loading</p>${inTree(`<div>${TEXT}</div>`)}</div>`,
  'in a span': `<span>${inTree(`<div>${TEXT}</div>`)}</span>`,
  'in a section': `<section>${inTree(`<div>${TEXT}</div>`)}</section>`,
  'in a tree in a tree': `<story-text>${inTree(`<story-part>${inTree(`<div>${TEXT}</div>`)}</story-part>`)}</story-text>`,
  'in a tree for each paragraph': TEXT.replace(
    /<p[^>]*>.*?<\/p>/g,
    (p) => `<story-part>${inTree(p)}</story-part>`,
  ),
  'in a slot': `<story-text>${inTree('<div><slot></slot></div>')}${TEXT}</story-text>`,
  'in named slots': `<story-text>${inTree('<header><slot name="kicker"></slot></header><section><slot name="body">None</slot></section>')}
    <b slot="kicker">The coast</b><div slot="body">${TEXT}</div></story-text>`,
  'in a slot within a paragraph': `<story-text>${inTree(`<p>It was <slot></slot> who named the boat, as all there had seen.</p>${FILLING}`)}
    Marta <!-- --> Quillfeather</story-text>`,
  'in a slot of a slot': `<story-text>${inTree(`<story-part>${inTree('<div><slot></slot></div>')}<slot></slot></story-part>`)}${TEXT}</story-text>`,
};

describe.each(BROWSERS)('an article in open shadow trees, in %s', (name) => {
  const stage = setStage(name);

  test.each(Object.keys(BODIES))('is marked, painted and opens cards: %s', async (kind) => {
    const { page, complaints } = await stage.open(renderArticlePage({ body: BODIES[kind]! }));
    expect((await waitForMarks(page)).people.map((words) => words.replace(/\s+/g, ' '))).toEqual([MARTA]);
    const paint = await page.evaluate(() => {
      const [range] = CSS.highlights.get('bgr-person') ?? [];
      const { parentElement, parentNode } = (range as Range).startContainer;
      const element = parentElement ?? (parentNode as ShadowRoot).host;
      return getComputedStyle(element, '::highlight(bgr-person)').backgroundColor;
    });
    expect(paint).toBe('rgba(61, 74, 153, 0.06)');
    await clickMark(page, (await readMarks(page)).people[0]!);
    await waitForCardText(page, MARTA);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('keeps its marks as the text in them changes', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODIES['in a tree in a tree']! }));
    await waitForMarks(page);
    await page.evaluate(() => {
      const inner = document.querySelector('story-text')!.shadowRoot!.querySelector('story-part')!
        .shadowRoot!;
      inner.getElementById('p')!.textContent = 'This time Ilse Tamsin Rook named the boat on Friday.';
    });
    await expect.poll(async () => (await readMarks(page)).people).toEqual(['Ilse Tamsin Rook']);
    await page.close();
  });

  test('has its card over a modal dialog that stands in a tree', async () => {
    const { page } = await stage.open(
      renderArticlePage({
        body: `<story-text>${inTree(`<dialog><div>${TEXT}</div></dialog>`)}</story-text>`,
        tail: '<script>document.querySelector("story-text").shadowRoot.querySelector("dialog").showModal()</script>',
      }),
    );
    await waitForMarks(page);
    await clickMark(page, MARTA);
    const isOpen = () =>
      page.evaluate(() => {
        const card = document.querySelector('story-text')!.shadowRoot!.querySelector('backgrounder-card');
        return card?.matches(':popover-open') ?? false;
      });
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(true);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await isOpen()).toBe(true);
    await page.close();
  });

  test('is read when it comes late into a tree that was empty', async () => {
    const { page } = await stage.open(
      renderArticlePage({ body: `<story-text>${inTree('<div>Loading</div>')}</story-text>` }),
    );
    await new Promise((done) => setTimeout(done, 800));
    await page.evaluate((html) => {
      const { shadowRoot } = document.querySelector('story-text')!;
      const arrived = new DOMParser().parseFromString(html, 'text/html');
      shadowRoot!.querySelector('div')!.replaceChildren(...arrived.body.childNodes);
    }, TEXT);
    await expect.poll(async () => (await readMarks(page)).people, { timeout: 10_000 }).toEqual([MARTA]);
    await page.close();
  });
});
