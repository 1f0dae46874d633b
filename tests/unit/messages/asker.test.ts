import { describe, expect, it } from 'vitest';
import { identifyAsker, isOurOwnPage, type MessageOrigin } from '../../../utils/messages/asker.ts';

const ourselves = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const tab = { id: 7, windowId: 3, incognito: false };

function roleOf(sender: MessageOrigin): string | undefined {
  return identifyAsker({ id: 'abcdef', ...sender }, ourselves)?.role;
}

describe('identifyAsker', () => {
  it('knows a content script in the top frame of a web page', () => {
    const asker = identifyAsker(
      { id: 'abcdef', url: 'https://news.example/a', origin: 'https://news.example', frameId: 0, tab },
      ourselves,
    );
    expect(asker).toEqual({ role: 'content', tabId: 7, windowId: 3, isPrivate: false });
  });

  it('knows the card, with and without the origin that only Chromium gives', () => {
    expect(roleOf({ url: 'chrome-extension://abcdef/card.html', frameId: 4, tab })).toBe('card');
    // Chromium shows a page with a dynamic address under a host of its own, and gives the real origin beside it.
    expect(
      roleOf({ url: 'chrome-extension://0a1b2c/card.html', origin: ourselves.origin, frameId: 4, tab }),
    ).toBe('card');
  });

  it('knows the apps, in a tab or not', () => {
    expect(roleOf({ url: 'chrome-extension://abcdef/popup.html' })).toBe('app');
    expect(roleOf({ url: 'chrome-extension://abcdef/options.html#library', frameId: 0, tab })).toBe('app');
  });

  it('says which tabs are private', () => {
    const sender = {
      id: 'abcdef',
      url: 'https://news.example/',
      frameId: 0,
      tab: { ...tab, incognito: true },
    };
    expect(identifyAsker(sender, ourselves)?.isPrivate).toBe(true);
  });

  it.each<[string, MessageOrigin]>([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension with our address', { id: 'other', url: 'chrome-extension://abcdef/popup.html' }],
    ['a web page', { url: 'https://news.example/a', frameId: 0, tab, id: '' }],
    ['a frame of a web page', { url: 'https://ads.example/', frameId: 2, tab }],
    ['a web page without a tab', { url: 'https://news.example/' }],
    ['a web page that calls itself card', { url: 'https://news.example/card.html', frameId: 3, tab }],
    ['an origin that only begins like ours', { url: 'chrome-extension://abcdef.evil/popup.html' }],
    ['a card outside of any tab', { url: 'chrome-extension://abcdef/card.html' }],
    ['a local file', { url: 'file:///etc/hosts', frameId: 0, tab }],
    ['a data address', { url: 'data:text/html,x', origin: 'null', frameId: 0, tab }],
    [
      'our address in a sandbox',
      { url: 'https://news.example/', origin: 'https://news.example', frameId: 1, tab },
    ],
    ['no address', {}],
    ['a broken address', { url: 'http://', frameId: 0, tab }],
  ])('turns away %s', (_name, sender) => {
    expect(identifyAsker({ id: 'abcdef', ...sender }, ourselves)).toBeNull();
  });
});

describe('isOurOwnPage', () => {
  it('lets the background and our pages ask a page', () => {
    expect(isOurOwnPage({ id: 'abcdef' }, ourselves)).toBe(true);
    expect(isOurOwnPage({ id: 'abcdef', url: 'chrome-extension://abcdef/background.js' }, ourselves)).toBe(
      true,
    );
    expect(
      isOurOwnPage({ id: 'abcdef', url: 'chrome-extension://abcdef/options.html', tab }, ourselves),
    ).toBe(true);
  });

  it('lets nobody else', () => {
    expect(isOurOwnPage({ id: 'other', url: 'chrome-extension://abcdef/popup.html' }, ourselves)).toBe(false);
    expect(isOurOwnPage({ id: 'abcdef', url: 'https://news.example/', tab }, ourselves)).toBe(false);
    expect(isOurOwnPage({ id: 'abcdef', tab }, ourselves)).toBe(false);
  });
});
