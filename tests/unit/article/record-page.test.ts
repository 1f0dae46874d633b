import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle, judgePage } from '../../../utils/article/read-document.ts';
import { readRecord } from '../../../utils/article/read-record.ts';
import { recordPage } from '../../../utils/article/record-page.ts';
import { isSameRecord } from '../../../utils/article/same-record.ts';
import { PARSERS, readFixture } from './open-page.ts';

function record(body: string): ReturnType<typeof recordPage> {
  return recordPage(parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document);
}

describe.each(PARSERS)('a record made over %s', (_, parse) => {
  it('says as plain data all that the verdict and the body rest on', () => {
    const document = parse(readFixture('news-article'));
    const sent: unknown = JSON.parse(JSON.stringify(recordPage(document).record));
    const read = readRecord(sent as ReturnType<typeof recordPage>['record'], null, {
      verdict: null,
      isWanted: false,
    });
    expect(read.verdict).toEqual(judgePage(document, null));
    expect(read.extracted?.article).toEqual(extractArticle(document, null).article);
  });
});

describe('a record', () => {
  it('enters what is read, passes what is not, and names each look once', () => {
    const { record: found } = record('<p class="a">One<br>two</p><p class="a">Three</p><button>no</button>');
    expect(found.looks.map(({ tag }) => tag)).toEqual(['body', 'p', 'br', 'button']);
    expect(found.steps).toEqual([0, 1, 'One', -4, 'two', -1, 1, 'Three', -1, -5]);
  });

  it('holds nothing of what is hidden, written in or no text', () => {
    const { record: found } = record(
      '<p hidden>secret</p><div contenteditable>secret</div><script>secret</script><textarea>secret</textarea>',
    );
    expect(JSON.stringify(found.steps)).not.toContain('secret');
  });

  it('is bare below the text that an article needs, odd white space left out', () => {
    expect(record(`<p>${'word '.repeat(20)}</p>${' \n'.repeat(500)}`).isBare).toBe(true);
    expect(record(`<p>${'word '.repeat(80)}</p>`).isBare).toBe(false);
  });

  it('holds what a slot shows in place of its own, each text by itself', () => {
    const { window } = new JSDOM(
      '<body><x-story>a<!-- -->b<i slot="other">c</i>d<u slot="none">no</u></x-story></body>',
    );
    const host = window.document.querySelector('x-story')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>1<slot>no</slot>2</p><slot name="other">no</slot><slot name="empty">3</slot>';
    const found = recordPage(window.document);
    const texts = found.record.steps.filter((step) => typeof step === 'string');
    expect(texts).toEqual(['1', 'a', 'b', 'd', '2', 'c', '3']);
    expect(found.texts.map(({ data }) => data)).toEqual(texts);
    expect(found.shadows).toEqual([shadow]);
  });

  it.each([
    ['<p>One</p>', '<p>One</p>', true],
    ['<p>One</p>', '<p>Two</p>', false],
    ['<p>One</p>', '<p class="b">One</p>', false],
    ['<p>One</p>', '<p>One</p><p>Two</p>', false],
  ])('of %s is that of %s: %s', (one, other, isSame) => {
    expect(isSameRecord(record(one).record, record(other).record)).toBe(isSame);
  });
});
