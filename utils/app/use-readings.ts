import { useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '../messages/send.ts';
import type { ReadingsWhere, RememberedReading } from '../types.ts';

/** How many readings are remembered, in all and of each site. */
interface Count {
  readonly all: number;
  readonly sites: readonly { readonly site: string; readonly count: number }[];
}

export interface ReadingsInHand {
  /** Null until it is fetched. */
  readonly count: Count | null;
  /** The last opened first, as far as they are fetched. */
  readonly readings: readonly RememberedReading[];
  readonly hasMore: boolean;
  /** How many were forgotten last, null where none were. */
  readonly forgotten: number | null;
  readonly fetchMore: () => void;
  readonly forget: (where: ReadingsWhere) => void;
}

const PAGE = 50;
const NONE: readonly RememberedReading[] = [];

/** What is remembered of readings, a page at a time, and the forgetting of it. */
export function useReadings(): ReadingsInHand {
  const [count, setCount] = useState<Count | null>(null);
  const [readings, setReadings] = useState(NONE);
  const [forgotten, setForgotten] = useState<number | null>(null);

  async function fetchPage(before: number | null, known: readonly RememberedReading[]): Promise<void> {
    const [all, page] = await Promise.all([
      sendToBackground('readings.count', {}),
      sendToBackground('readings.list', { before, limit: PAGE }),
    ]);
    if (all.ok) setCount(all.value);
    if (page.ok) setReadings([...known, ...page.value]);
  }

  useEffect(() => {
    void fetchPage(null, NONE);
  }, []);

  async function forget(where: ReadingsWhere): Promise<void> {
    const result = await sendToBackground('readings.forget', { where });
    setForgotten(result.ok ? result.value : null);
    await fetchPage(null, NONE);
  }

  return {
    count,
    readings,
    hasMore: count !== null && readings.length < count.all,
    forgotten,
    fetchMore: () => void fetchPage(readings.at(-1)?.opened ?? null, readings),
    forget: (where) => void forget(where),
  };
}
