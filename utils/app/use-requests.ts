import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../messages/look-up.ts';
import { sendToBackground } from '../messages/send.ts';

/** How many are fetched at once. */
const PAGE = 100;

export interface RequestsInHand {
  /** The newest first; null while they are being fetched, `unreadable` where they cannot be. */
  readonly requests: readonly LedgerEntry[] | 'unreadable' | null;
  readonly hasMore: boolean;
  readonly fetchMore: () => void;
  readonly clear: () => void;
}

/** What left the machine, page by page. */
export function useRequests(): RequestsInHand {
  const [requests, setRequests] = useState<RequestsInHand['requests']>(null);
  const [hasMore, setMore] = useState(false);

  async function fetchAfter(before: readonly LedgerEntry[]): Promise<void> {
    const result = await sendToBackground('requests.list', {
      before: before.at(-1)?.id ?? null,
      limit: PAGE,
    });
    setRequests(result.ok ? [...before, ...result.value] : 'unreadable');
    setMore(result.ok && result.value.length === PAGE);
  }

  useEffect(() => void fetchAfter([]), []);

  async function clear(): Promise<void> {
    await sendToBackground('requests.clear', {});
    await fetchAfter([]);
  }

  return {
    requests,
    hasMore,
    fetchMore: () => void fetchAfter(Array.isArray(requests) ? requests : []),
    clear: () => void clear(),
  };
}
