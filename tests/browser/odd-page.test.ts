import { describe, expect, test } from 'vitest';
import { clickMark, readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { waitForCardText } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const TEXT = `<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>${FILLING}`;
const WAIT = { timeout: 45_000 };

/** Before anything of ours runs, breaks what scripts lean on; what the test needs is kept aside. */
const SABOTAGE = `<script>
  const { highlights } = CSS;
  globalThis.countMarks = () => highlights.size;
  for (const name of ['map', 'filter', 'push', 'forEach', 'includes', 'at', 'flatMap', 'sort']) {
    Object.defineProperty(Array.prototype, name, { value() { throw new Error('sabotage of ' + name); } });
  }
  for (const name of ['CSS', 'Highlight', 'CSSStyleSheet', 'MutationObserver', 'Range', 'Map', 'JSON']) {
    Object.defineProperty(globalThis, name, { value: undefined });
  }
  Element.prototype.getAttribute = Node.prototype.contains = () => { throw new Error('sabotage'); };
  Object.defineProperty(Element.prototype, 'outerHTML', { get() { throw new Error('sabotage'); } });
  Element.prototype.getElementsByTagName = Element.prototype.querySelectorAll = () => [];
  Document.prototype.createRange = () => { throw new Error('sabotage'); };
</script>`;

describe.each(BROWSERS)('an odd page in %s', (name) => {
  const stage = setStage(name);

  test('that breaks what scripts lean on is read and marked', async () => {
    const { page } = await stage.open(renderArticlePage({ head: SABOTAGE, body: TEXT }));
    await expect.poll(() => page.evaluate('countMarks()'), WAIT).toBe(2);
    expect(await stage.ask('page.describe', {})).toMatchObject({ ok: true, value: { status: 'article' } });
    await page.close();
  });

  test('whose observers throw at every change is marked, and hears of no change by us', async () => {
    const head = `<script>new MutationObserver((records) => { globalThis.changes = (globalThis.changes ?? 0) + records.length; throw new Error('mine'); })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('load', () => setTimeout(() => { globalThis.changes = 0; document.documentElement.dataset.loaded = ''; }));</script>`;
    const { page } = await stage.open(renderArticlePage({ head, body: TEXT }));
    await waitForMarks(page);
    await expect.poll(() => page.evaluate('globalThis.changes'), WAIT).toBe(1);
    await page.close();
  });

  test('whose attributes and comments hold markup is marked', async () => {
    const templates = `<i data-template="<script><!-- <style> <noscript>" title="</p></article></body>"></i>`;
    const { page } = await stage.open(
      renderArticlePage({ body: `${templates}<!-- <script> <iframe> -->${TEXT}${templates}` }),
    );
    expect((await waitForMarks(page)).people).toEqual(['Marta Quillfeather']);
    await page.close();
  });

  test('that a script has put together as no parser would is marked, across pieces of text', async () => {
    const script = `for (const p of document.querySelectorAll('p')) {
        const [text] = p.childNodes;
        if (!text?.data) continue;
        const inner = document.createElement('p');
        const pieces = text.data.split(/(?<= )/);
        inner.append(...pieces.flatMap((piece) => [piece, '', document.createComment(' <p> ')]));
        p.replaceChildren(inner);
      }`;
    const { page } = await stage.open(renderArticlePage({ body: TEXT, tail: `<script>${script}</script>` }));
    expect((await waitForMarks(page)).people).toEqual(['Marta Quillfeather']);
    await page.close();
  });

  test('in XHTML is marked', async () => {
    const html = renderArticlePage({ body: TEXT }).replace(
      '<html lang="en">',
      '<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">',
    );
    const body = html
      .replace(/<meta[^>]*>/g, (tag) => tag.replace('>', '/>'))
      .replace(/<!doctype html>\s*/, '');
    const { page, complaints } = await stage.open({ body, type: 'application/xhtml+xml; charset=utf-8' });
    expect((await waitForMarks(page)).people).toEqual(['Marta Quillfeather']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('whose form has fields called like what scripts ask of it is marked, and opens cards', async () => {
    const names = [
      'parentElement',
      'parentNode',
      'contains',
      'closest',
      'nodeType',
      'localName',
      'getRootNode',
      'ownerDocument',
    ];
    const fields = names.map((field) => `<input type="hidden" name="${field}">`).join('');
    const html = renderArticlePage({ body: '' })
      .replace(/<\/?(?:main|article)>/g, '')
      .replace(
        '</h1>',
        `</h1><form>${fields}It was Ilse Tamsin Rook who asked for it, and nobody else had thought of that before.${TEXT}</form>`,
      );
    const { page, complaints } = await stage.open(html);
    expect((await waitForMarks(page)).people).toEqual(['Ilse Tamsin Rook', 'Marta Quillfeather']);
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('with megabytes of pictures and attributes in it is marked, and its frames are left alone', async () => {
    const other = '<p>It was Odd-Arne Vestbø who asked, as everybody there had seen.</p>';
    const much = `<img alt="" src="data:image/png;base64,${'AAAA'.repeat(500_000)}"><i title="${'x<y> '.repeat(200_000)}" class="${'c '.repeat(300_000)}"></i>`;
    const frame = `<iframe srcdoc="${other}"></iframe>`;
    const { page, complaints } = await stage.open(renderArticlePage({ body: `${much}${TEXT}${frame}` }));
    expect((await waitForMarks(page)).people).toEqual(['Marta Quillfeather']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['text', 'text/plain', 'Marta Quillfeather rowed. '.repeat(40)],
    ['a picture', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Marta</text></svg>'],
    ['data', 'application/xml', '<?xml version="1.0"?><r><p>Marta Quillfeather</p></r>'],
  ])('that is no page but %s is left alone', async (_, type, body) => {
    const { page, complaints } = await stage.open({ body, type });
    await expect(stage.ask('page.describe', {})).rejects.toThrow(/connection/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('with a table of 50,000 cells is looked at and left alone', async () => {
    const { page, complaints } = await stage.open(
      `<!doctype html><title>Results</title><table>${'<tr><td>Marta Quillfeather<td>12<td>7<td>3<td>1'.repeat(10_000)}</table>`,
    );
    await expect.poll(() => readStatus(), WAIT).toBe('not-article');
    expect((await readMarks(page)).people).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  async function readStatus(): Promise<string | null> {
    const state = await stage.ask('page.describe', {});
    return state.ok ? state.value.status : null;
  }
});
