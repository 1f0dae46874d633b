import type { Sender } from './sender.ts';

/** Who asks, worked out from what the browser says of the sender and from nothing that the sender says. */
export interface Asker {
  readonly role: Sender;
  /** The tab that the question comes from, null for a popup or side panel. */
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** A private window: nothing of it may be written to disk. */
  readonly isPrivate: boolean;
}

/** The part of the browser's `MessageSender` that is looked at. `origin` is given by Chromium only. */
export interface MessageOrigin {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: {
    readonly id?: number;
    readonly windowId?: number;
    readonly incognito: boolean;
  };
}

/** Our own extension: its id and the origin of its pages ("chrome-extension://…", without a slash at the end). */
export interface Ourselves {
  readonly id: string;
  readonly origin: string;
}

const CARD_PATH = '/card.html';

/** Who asks, or null for anybody who has no business here. */
export function identifyAsker(sender: MessageOrigin, ourselves: Ourselves): Asker | null {
  if (sender.id !== ourselves.id || sender.url === undefined) return null;
  const url = readUrl(sender.url);
  const role = url === null ? null : findRole(sender, url, ourselves);
  if (role === null) return null;
  return {
    role,
    tabId: sender.tab?.id ?? null,
    windowId: sender.tab?.windowId ?? null,
    isPrivate: sender.tab?.incognito ?? false,
  };
}

function findRole(sender: MessageOrigin, url: URL, ourselves: Ourselves): Sender | null {
  if (isOurs(sender, url, ourselves)) {
    if (url.pathname !== CARD_PATH) return 'app';
    return sender.tab === undefined ? null : 'card';
  }
  const isWebPage = url.protocol === 'http:' || url.protocol === 'https:';
  return isWebPage && sender.tab !== undefined && sender.frameId === 0 ? 'content' : null;
}

/** Whether a message to a page comes from our background or one of our pages, not from another page's script. */
export function isOurOwnPage(sender: MessageOrigin, ourselves: Ourselves): boolean {
  if (sender.id !== ourselves.id) return false;
  // A background may be given without an address; a script in a web page never is.
  if (sender.url === undefined) return sender.tab === undefined;
  const url = readUrl(sender.url);
  return url !== null && isOurs(sender, url, ourselves);
}

/** `URL.origin` is "null" for an extension's scheme in some engines, hence the comparison of addresses. */
function isOurs(sender: MessageOrigin, url: URL, { origin }: Ourselves): boolean {
  if (sender.origin !== undefined && sender.origin !== 'null') return sender.origin === origin;
  return url.href.startsWith(`${origin}/`);
}

function readUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
