import { describe, expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

interface Way {
  /** How the paragraph with the name is written. */
  readonly html: string;
  /** What the ranges of people say, as the page's text nodes have it. */
  readonly people: readonly string[];
}

/** Ways in which a page writes one name; the range has to say it as it stands there, and no letter more. */
const WAYS: Readonly<Record<string, Way>> = {
  'over elements': {
    html: `It was <b>Marta</b> <a href="#x"><i>Quill</i>feather</a> who asked.`,
    people: ['Marta Quillfeather'],
  },
  'with soft hyphens': {
    html: 'It was Marta Quill&shy;feather who asked.',
    people: ['Marta Quill\u00adfeather'],
  },
  'with entities and white space': {
    html: 'It was Marta&nbsp;\n\t  Quillfeather&rsquo;s boat that ran.',
    people: ['Marta\u00a0\n\t  Quillfeather'],
  },
  'in capitals by a style': {
    html: 'It was <span style="text-transform: uppercase">Marta Quillfeather</span> who asked.',
    people: ['Marta Quillfeather'],
  },
  'with letters beyond the plain ones': {
    html: 'It was Odd-Arne Vestb&oslash; who asked 👩🏽‍🚀 of Marta Quillfeather.',
    people: ['Odd-Arne Vestbø', 'Marta Quillfeather'],
  },
  'from right to left': {
    html: '<span dir="rtl">It was Marta Quillfeather who asked.</span>',
    people: ['Marta Quillfeather'],
  },
  'beside names in parts that are hidden': {
    html: `It was Marta Quillfeather who asked.<span hidden> Odd-Arne Vestbø too.</span><template> Odd-Arne Vestbø too.</template>
      <span style="display: none"> Odd-Arne Vestbø too.</span><span style="visibility: hidden"> Odd-Arne Vestbø too.</span></p>
      <details><summary>More</summary><p>It was Odd-Arne Vestbø who asked.</p></details><div hidden="until-found"><p>It was Odd-Arne Vestbø who asked.</p></div><p>`,
    people: ['Marta Quillfeather'],
  },
  'beside names for those who listen to the page': {
    html: `It was Marta Quillfeather who asked.
      <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)"> Odd-Arne Vestbø too.</span>`,
    people: ['Marta Quillfeather'],
  },
  'beside names deep in what is cut away, or far off': {
    html: `It was Marta Quillfeather who asked. <span style="position: absolute; clip-path: inset(50%)"><b><i><u>Odd-Arne Vestbø</u></i></b> too.</span>
      <span style="position: absolute; left: -9999px"><b>Odd-Arne Vestbø</b> too.</span>`,
    people: ['Marta Quillfeather'],
  },
  'in elements without a box of their own': {
    html: `<span style="display: contents">It was <b style="display: contents">Marta</b> Quillfeather</span> who asked.
      <span style="display: none"><b style="display: contents"> Odd-Arne Vestbø too.</b></span>`,
    people: ['Marta Quillfeather'],
  },
  'in letters whose size is not that of what is around them': {
    html: '<span style="font-size: 0"><span style="font-size: 16px">It was Marta Quillfeather who asked.</span></span>',
    people: ['Marta Quillfeather'],
  },
  'under a gloss, with a large first letter': {
    html: `<style>p::first-letter { font-size: 3em; float: left }</style>Marta Quill<wbr>feather and <ruby>Ilse<rp>(</rp><rt>il-se</rt><rp>)</rp></ruby> Tamsin Rook asked.`,
    people: ['Marta Quillfeather', 'Ilse', ' Tamsin Rook'],
  },
  'far down in a part that is drawn when it is come to': {
    html: `It went on.</p><div style="height: 4000px"></div><section style="content-visibility: auto"><p>It was Marta Quillfeather who asked.</p></section><p>`,
    people: ['Marta Quillfeather'],
  },
  'where tables and forms are not closed': {
    html: `So it was.<table><tr><td>One<p>It was Marta Quillfeather who asked, as everybody had seen.</table><form><form><p>It was Ilse Tamsin Rook who answered, as nobody had expected.</form>`,
    people: ['Marta Quillfeather', 'Ilse Tamsin Rook'],
  },
  'beside names too small to see': {
    html: 'It was Marta Quillfeather who asked.<span style="font-size: 0"> Odd-Arne Vestbø too.</span>',
    people: ['Marta Quillfeather'],
  },
  'beside names in fields, code and buttons': {
    html: `It was Marta Quillfeather who asked. <input value="Odd-Arne Vestbø"> <textarea>Odd-Arne Vestbø asked.</textarea>
      <select><option>Odd-Arne Vestbø</option></select> <button>Call Odd-Arne Vestbø</button>
      <span contenteditable="true">Odd-Arne Vestbø asked.</span>`,
    people: ['Marta Quillfeather'],
  },
};

const asParagraph = (html: string): string => `<p>${html}</p>${FILLING}`;

describe.each(BROWSERS)('a name in %s', (name) => {
  const stage = setStage(name);

  test.each(Object.keys(WAYS))('is marked exactly: %s', async (kind) => {
    const { html, people } = WAYS[kind]!;
    const { page, complaints } = await stage.open(renderArticlePage({ body: asParagraph(html) }));
    expect((await waitForMarks(page)).people).toEqual(people);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is left alone in the headline, the byline, the navigation, a credit, related boxes and comments', async () => {
    const other = 'Odd-Arne Vestbø';
    const body = `${asParagraph('It was Marta Quillfeather who asked.')}
      <figure><img alt="${other}" src="data:,"><figcaption>The slipway. <span class="credit">Photograph: ${other}</span></figcaption></figure>
      <aside class="related"><h2>More on this</h2><ul><li><a href="/1">${other} sells his boat</a></li><li><a href="/2">Why ${other} left</a></li></ul></aside>`;
    const tail = `<section id="comments" class="comments"><h2>Comments</h2><article class="comment"><p>I met ${other} once.</p></article></section>`;
    const page = renderArticlePage({ title: `${other} and the ferry`, body, tail }).replace(
      '<a href="/letters">',
      `<a href="/vestbo">${other}</a> <a href="/letters">`,
    );
    const opened = await stage.open(page);
    expect((await waitForMarks(opened.page)).people).toEqual(['Marta Quillfeather']);
    await opened.page.close();
  });

  test('is marked in quirks mode, under a base elsewhere and a policy that allows nothing', async () => {
    const html = renderArticlePage({
      head: '<base href="https://elsewhere.example/deep/">',
      body: asParagraph('It was Marta Quillfeather who asked.'),
    }).replace('<!doctype html>', '');
    const { page, complaints } = await stage.open({
      body: html,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    expect((await waitForMarks(page)).people).toEqual(['Marta Quillfeather']);
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    // The page's own script is what its policy refuses.
    expect(complaints.filter((line) => /backgrounder|moz-extension|chrome-extension/i.test(line))).toEqual(
      [],
    );
    await page.close();
  });

  test('is marked 20,000 times', async () => {
    // Paragraphs that come twice are read once.
    const paragraphs = Array.from(
      { length: 1_000 },
      (_, day) => `<p>${day}: ${'So Vestbø rowed. '.repeat(20)}</p>`,
    );
    const { page, complaints } = await stage.open(
      renderArticlePage({ body: FILLING + paragraphs.join('\n') }),
    );
    await waitForMarks(page);
    const count = async () => (await readMarks(page)).people.length;
    await expect.poll(count, { timeout: 45_000, interval: 500 }).toBe(20_000);
    expect(new Set((await readMarks(page)).people)).toEqual(new Set(['Vestbø']));
    expect(complaints).toEqual([]);
    await page.close();
  });
});
