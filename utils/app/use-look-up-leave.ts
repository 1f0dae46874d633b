import { useEffect, useState } from 'preact/hooks';
import { hasSearchTerms, watchLeave } from './search-terms.ts';
import { useSettings } from './use-settings.ts';

/** Whether names may be sent: by the reader's word and by the browser's own leave; null until both are known. */
export function useLookUpLeave(): boolean | null {
  const settings = useSettings();
  const [leave, setLeave] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    async function read(): Promise<void> {
      const has = await hasSearchTerms();
      if (isCurrent) setLeave(has);
    }
    void read();
    const stop = watchLeave(() => void read());
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return settings === null || leave === null ? null : settings.lookUps && leave;
}
