import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Id of the tab that this page or frame of ours is in, null while it is not known. */
export function useOwnTab(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    browser.tabs.getCurrent().then((tab) => {
      if (isCurrent) setId(tab?.id ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return id;
}
