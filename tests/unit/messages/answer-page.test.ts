import { describe, expect, it } from 'vitest';
import { answerPage, type PageHandlers } from '../../../utils/messages/answer-page.ts';
import { PAGE_GUARDS } from '../../../utils/messages/guards-page.ts';
import type { PageProtocol } from '../../../utils/messages/page-protocol.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import { examplePageRequests } from './example-requests.ts';

const names = Object.keys(examplePageRequests) as (keyof PageProtocol)[];

const handlers: PageHandlers = {
  'page.describe': () => failure('unavailable', 'still reading'),
  'page.show': () => success(null),
  'page.point': () => success(null),
  'page.fragment': () => success(null),
  'page.attribute': () => failure('missing', 'nobody'),
  'page.note': () => success(null),
  'page.open': () => {
    throw new Error('fault');
  },
  'page.walk': async () => success(null),
  'page.read': () => failure('unavailable', 'still reading'),
  'page.reread': async () => success(null),
  'page.sentence': ({ entity, mention }) => success(`${entity}.${mention}`),
};

describe('answerPage', () => {
  it.each(names)('lets an honest %s through and refuses one with a key too many', (name) => {
    const request = examplePageRequests[name];
    expect(PAGE_GUARDS[name](request)).toBe(true);
    expect(PAGE_GUARDS[name]({ ...request, extra: 1 })).toBe(false);
  });

  it('answers from the handler, at once or later', async () => {
    expect(await answerPage({ type: 'page.sentence', request: { entity: 1, mention: 2 } }, handlers)).toEqual(
      success('1.2'),
    );
    expect(await answerPage({ type: 'page.walk', request: { step: 1 } }, handlers)).toEqual(success(null));
  });

  it.each([
    ['page.walk', { step: 2 }],
    ['page.walk', { step: '1' }],
    ['page.show', { start: 4, end: 3, entity: null }],
    ['page.point', { place: { start: 4, end: 3 }, entity: null }],
    ['page.fragment', { start: 4, end: 3 }],
    ['page.note', { words: 'x'.repeat(1_001) }],
    ['page.open', { entity: -1, mention: 0 }],
    ['page.describe', null],
    ['notes.list', { before: null, limit: 1 }],
  ])('calls %s %j malformed', async (type, request) => {
    expect(await answerPage({ type, request }, handlers)).toMatchObject({ error: { code: 'malformed' } });
  });

  it('answers a fault with internal', async () => {
    const reply = await answerPage({ type: 'page.open', request: { entity: 0, mention: 0 } }, handlers);
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});
