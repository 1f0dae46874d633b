import { useEffect, useState } from 'preact/hooks';
import { findTab, watchTabs } from './tabs.ts';

export interface CurrentTab {
  /** Null while it is being looked for, and where there is none. */
  readonly id: number | null;
  /** Grows when another page has come to the front or has loaded. */
  readonly round: number;
}

/** The tab in front of this app's window, followed as the reader changes tabs and pages. */
export function useCurrentTab(): CurrentTab {
  const [current, setCurrent] = useState<CurrentTab>({ id: null, round: 0 });
  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      const tab = await findTab(location.href);
      if (isCurrent) setCurrent(({ round }) => ({ id: tab?.id ?? null, round: round + 1 }));
    }
    void look();
    const stop = watchTabs(() => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return current;
}
