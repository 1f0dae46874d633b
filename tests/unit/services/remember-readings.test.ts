import { describe, expect, it, vi } from 'vitest';
import { rememberReadings } from '../../../utils/services/remember-readings.ts';
import type { Article, Reading } from '../../../utils/types.ts';
import { exampleArticle } from '../messages/example-requests.ts';

const reading: Reading = { status: 'read', whosWho: { entities: [], quotes: [] } };

function makeArticle(text: string): Article {
  return { ...exampleArticle, blocks: [{ kind: 'paragraph', text }] };
}

describe('rememberReadings', () => {
  it('reads a text once, at whatever address and even while it is being read', async () => {
    const read = vi.fn(async () => reading);
    const remember = rememberReadings(read);
    const [first, second] = await Promise.all([remember(makeArticle('a')), remember(makeArticle('a'))]);
    expect(await remember({ ...makeArticle('a'), url: 'https://other.example/' })).toBe(first);
    expect(second).toBe(first);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['text', makeArticle('b')],
    ['language', { ...makeArticle('a'), lang: 'fr' }],
    ['byline', { ...makeArticle('a'), byline: null }],
    ['title', { ...makeArticle('a'), title: 'Other' }],
  ])('reads anew for another %s', async (_what, other) => {
    const read = vi.fn(async () => reading);
    const remember = rememberReadings(read);
    await remember(makeArticle('a'));
    await remember(other);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('forgets what was used longest ago', async () => {
    const read = vi.fn(async () => reading);
    const remember = rememberReadings(read, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a']) await remember(makeArticle(text));
    expect(read).toHaveBeenCalledTimes(3);
    await remember(makeArticle('b'));
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('tries again what could not be read', async () => {
    const read = vi
      .fn<(article: Article) => Promise<Reading>>()
      .mockResolvedValueOnce({ status: 'unavailable', reason: 'no model' })
      .mockRejectedValueOnce(new Error('fault'))
      .mockResolvedValue(reading);
    const remember = rememberReadings(read);
    expect(await remember(makeArticle('a'))).toMatchObject({ status: 'unavailable' });
    await expect(remember(makeArticle('a'))).rejects.toThrow('fault');
    expect(await remember(makeArticle('a'))).toBe(reading);
  });
});
