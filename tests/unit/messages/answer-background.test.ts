import { describe, expect, it, vi } from 'vitest';
import { answerBackground, type BackgroundHandlers } from '../../../utils/messages/answer-background.ts';
import type { Asker } from '../../../utils/messages/asker.ts';
import { BACKGROUND_SENDERS, type BackgroundProtocol } from '../../../utils/messages/protocol.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import type { Sender } from '../../../utils/messages/sender.ts';
import { exampleRequests } from './example-requests.ts';

const names = Object.keys(exampleRequests) as (keyof BackgroundProtocol)[];
const roles: readonly Sender[] = ['content', 'card', 'app'];

function makeAsker(role: Sender): Asker {
  return { role, tabId: 1, windowId: 1, isPrivate: false };
}

/** Handlers that answer nothing but whether they were called. */
function makeHandlers(): { handlers: BackgroundHandlers; called: ReturnType<typeof vi.fn> } {
  const called = vi.fn();
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (request: unknown, asker: Asker) => {
        called(name, request, asker);
        return failure('missing', 'answered');
      },
    ]),
  );
  return { handlers: handlers as unknown as BackgroundHandlers, called };
}

describe('answerBackground', () => {
  it.each(names.flatMap((name) => roles.map((role) => [name, role] as const)))(
    '%s for a %s',
    async (name, role) => {
      const { handlers, called } = makeHandlers();
      const asker = makeAsker(role);
      const reply = await answerBackground({ type: name, request: exampleRequests[name] }, asker, handlers);
      if (BACKGROUND_SENDERS[name].includes(role)) {
        expect(reply).toEqual(failure('missing', 'answered'));
        expect(called).toHaveBeenCalledWith(name, exampleRequests[name], asker);
      } else {
        expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
        expect(called).not.toHaveBeenCalled();
      }
    },
  );

  it('lets a content script neither list, nor search, nor change the library', () => {
    const allowed = names.filter((name) => BACKGROUND_SENDERS[name].includes('content'));
    expect(allowed.filter((name) => name.startsWith('notes.') || name.startsWith('library.'))).toEqual([]);
  });

  it('lets a card neither list nor search the library', () => {
    expect(BACKGROUND_SENDERS['notes.list']).not.toContain('card');
    expect(BACKGROUND_SENDERS['notes.search']).not.toContain('card');
  });

  it('forbids everything to strangers, even to learn whether a request exists', async () => {
    const { handlers, called } = makeHandlers();
    for (const type of ['notes.list', 'nothing.such']) {
      const reply = await answerBackground({ type, request: {} }, null, handlers);
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'notes.list'],
    ['an unknown type', { type: 'notes.steal', request: {} }],
    ['a type from the prototype', { type: 'toString', request: {} }],
    ['a type that is no string', { type: ['notes.list'], request: {} }],
    ['no request', { type: 'library.state' }],
    ['a request that the guard refuses', { type: 'notes.search', request: { query: 1, limit: 1 } }],
  ])('calls %s malformed', async (_name, message) => {
    const { handlers, called } = makeHandlers();
    const reply = await answerBackground(message, makeAsker('app'), handlers);
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(called).not.toHaveBeenCalled();
  });

  it('answers a fault of ours without its details', async () => {
    const { handlers } = makeHandlers();
    const throwing: BackgroundHandlers = {
      ...handlers,
      'library.state': () => Promise.reject(new Error('secret path')),
      'article.leave': () => {
        throw new Error('secret path');
      },
    };
    const rejected = await answerBackground(
      { type: 'library.state', request: {} },
      makeAsker('app'),
      throwing,
    );
    const thrown = await answerBackground(
      { type: 'article.leave', request: {} },
      makeAsker('content'),
      throwing,
    );
    for (const reply of [rejected, thrown]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
      expect(JSON.stringify(reply)).not.toContain('secret');
    }
  });

  it('hands on what the handler answers', async () => {
    const { handlers } = makeHandlers();
    const answering: BackgroundHandlers = {
      ...handlers,
      'library.state': async () => success({ keeping: 'disk', notes: 3, entities: 2 }),
    };
    const reply = await answerBackground(
      { type: 'library.state', request: {} },
      makeAsker('card'),
      answering,
    );
    expect(reply).toEqual(success({ keeping: 'disk', notes: 3, entities: 2 }));
  });
});
