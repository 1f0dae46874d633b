import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMIT } from '../../../utils/messages/guards-article.ts';
import { BACKGROUND_GUARDS } from '../../../utils/messages/guards-background.ts';
import { NOTE_LIMIT } from '../../../utils/messages/guards-notes.ts';
import { NAME_LIMIT } from '../../../utils/messages/name-limit.ts';
import type { BackgroundProtocol } from '../../../utils/messages/protocol.ts';
import { exampleArticle, exampleRequests } from './example-requests.ts';

const names = Object.keys(exampleRequests) as (keyof BackgroundProtocol)[];
const save = exampleRequests['notes.save'];

describe('BACKGROUND_GUARDS', () => {
  it.each(names)('let an honest %s through', (name) => {
    expect(BACKGROUND_GUARDS[name](exampleRequests[name])).toBe(true);
  });

  it.each(names)('refuse %s with a key too many', (name) => {
    expect(BACKGROUND_GUARDS[name]({ ...exampleRequests[name], extra: 1 })).toBe(false);
  });

  it.each(names)('refuse %s with a field missing or of another type', (name) => {
    const request = exampleRequests[name];
    for (const key of Object.keys(request)) {
      const { [key]: _field, ...rest } = request as Record<string, unknown>;
      expect(BACKGROUND_GUARDS[name](rest)).toBe(false);
      expect(BACKGROUND_GUARDS[name]({ ...request, [key]: Symbol.iterator })).toBe(false);
      expect(BACKGROUND_GUARDS[name]({ ...request, [key]: { toString: () => 'x' } })).toBe(false);
    }
  });

  it('never throw, and refuse what is not theirs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything({ withSparseArray: true }), (name, value) => {
        const isEmptyObject = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
        expect(BACKGROUND_GUARDS[name](value) && !isEmptyObject).toBe(false);
      }),
    );
  });

  it('bound an article over all its strings', () => {
    const read = BACKGROUND_GUARDS['article.read'];
    const half = { kind: 'paragraph', text: 'x'.repeat(ARTICLE_LIMIT / 2) };
    const { title, captions } = exampleArticle;
    const room = ARTICLE_LIMIT / 2 - title.length - captions.join('').length;
    const rest = { kind: 'paragraph', text: 'x'.repeat(room) };
    expect(read({ article: { ...exampleArticle, blocks: [half, rest] } })).toBe(true);
    expect(read({ article: { ...exampleArticle, blocks: [half, half] } })).toBe(false);
    expect(read({ article: { ...exampleArticle, blocks: [] } })).toBe(true);
  });

  it('bound notes and names', () => {
    const guard = BACKGROUND_GUARDS['notes.save'];
    expect(guard({ ...save, text: 'x'.repeat(NOTE_LIMIT) })).toBe(true);
    expect(guard({ ...save, text: 'x'.repeat(NOTE_LIMIT + 1) })).toBe(false);
    expect(guard({ ...save, text: '  \n ' })).toBe(false);
    expect(guard({ ...save, about: { kind: 'person', names: ['x'.repeat(NAME_LIMIT + 1)] } })).toBe(false);
    expect(guard({ ...save, about: { kind: 'person', names: [] } })).toBe(false);
    expect(guard({ ...save, about: { kind: 'place', names: ['Rome'] } })).toBe(false);
  });

  it('keep no address that could run', () => {
    const guard = BACKGROUND_GUARDS['notes.save'];
    for (const url of ['javascript:alert(1)', ' https://a.example', 'data:text/html,x', '']) {
      expect(guard({ ...save, source: { ...save.source, url } })).toBe(false);
    }
  });

  it('bound pages of a list', () => {
    expect(BACKGROUND_GUARDS['notes.list']({ before: null, limit: 0 })).toBe(false);
    expect(BACKGROUND_GUARDS['notes.list']({ before: null, limit: 501 })).toBe(false);
    expect(BACKGROUND_GUARDS['notes.list']({ before: -1, limit: 5 })).toBe(false);
  });
});
