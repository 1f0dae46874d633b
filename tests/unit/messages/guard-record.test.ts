import { expect, it } from 'vitest';
import type { PageRecord } from '../../../utils/article/page-record.ts';
import { isArticleWish } from '../../../utils/messages/guard-record.ts';
import { exampleRequests } from './example-requests.ts';

const wish = exampleRequests['article.find'];
const record = wish.page as PageRecord;

function withRecord(change: object): unknown {
  return { ...wish, page: { ...record, ...change } };
}

it('lets a record through', () => {
  expect(isArticleWish(wish)).toBe(true);
});

it('lets markup through, within a bound', () => {
  expect(isArticleWish({ ...wish, page: '<html></html>' })).toBe(true);
  expect(isArticleWish({ ...wish, page: 'x'.repeat(1_000_001) })).toBe(false);
});

it.each([
  ['enters a look that is not there', withRecord({ steps: [0, 3] })],
  ['passes a look that is not there', withRecord({ steps: [0, -5] })],
  ['takes half a step', withRecord({ steps: [0, 0.5] })],
  ['holds a step that is neither number nor text', withRecord({ steps: [0, null] })],
  ['holds more text than the walk copies', withRecord({ steps: [0, 'x'.repeat(2_000_001)] })],
  [
    'has looks with something unknown in them',
    withRecord({ looks: [{ tag: 'body', onclick: 'x' }], steps: [0] }),
  ],
  ['has a look without a tag', withRecord({ looks: [{ class: 'a' }], steps: [0] })],
  ['lacks its head', withRecord({ head: null })],
  [
    'holds endless linked data',
    withRecord({ head: { ...record.head, linkedData: ['x'.repeat(1_000_001)] } }),
  ],
])('refuses one that %s', (_, value) => {
  expect(isArticleWish(value)).toBe(false);
});
