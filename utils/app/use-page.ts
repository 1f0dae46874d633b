import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../messages/page-protocol.ts';
import type { Result } from '../messages/result.ts';
import { sendToPage } from '../messages/send.ts';

/** What a tab has to say of its page. */
export type PageInHand =
  | { readonly kind: 'asking' }
  /** A page of the browser, or one that was open before the extension came. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'page'; readonly page: PageState };

export interface PageAccess {
  readonly inHand: PageInHand;
  /** Asks again, keeping what is shown until the answer comes. */
  readonly refresh: () => void;
  /** Has the page read although it does not look like an article. */
  readonly read: () => void;
}

/** Milliseconds between two questions while an article is being read. */
const PAUSE = 300;

/** A page that reads longer than this many questions is asked no more; it can be asked by hand. */
const MOST_QUESTIONS = 200;

/**
 * The page of a tab, asked again and again while it is on the way to something else.
 * @param tabId null while the tab is not known
 * @param isOnTheWay whether the page's state is about to change by itself
 */
export function usePage(tabId: number | null, isOnTheWay: (page: PageState) => boolean): PageAccess {
  const [inHand, setInHand] = useState<PageInHand>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  const questions = useRef(0);

  const take = useCallback((result: Result<PageState>) => {
    setInHand(result.ok ? { kind: 'page', page: result.value } : { kind: 'unreachable' });
  }, []);

  const refresh = useCallback(() => {
    questions.current = 0;
    setRound((count) => count + 1);
  }, []);

  // What another tab said is no answer of this one.
  useEffect(() => setInHand({ kind: 'asking' }), [tabId]);

  useEffect(() => {
    if (tabId === null) return;
    let isCurrent = true;
    sendToPage(tabId, 'page.describe', {}).then((result) => {
      if (isCurrent) take(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [tabId, round, take]);

  const isWaiting = inHand.kind === 'page' && isOnTheWay(inHand.page);
  useEffect(() => {
    if (!isWaiting || questions.current >= MOST_QUESTIONS) return;
    const timer = setTimeout(() => {
      questions.current += 1;
      setRound((count) => count + 1);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isWaiting, inHand]);

  const read = useCallback(() => {
    if (tabId === null) return;
    questions.current = 0;
    sendToPage(tabId, 'page.read', {}).then(take);
  }, [tabId, take]);

  return { inHand, refresh, read };
}
