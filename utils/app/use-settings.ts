import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../settings.ts';

/** The settings, as they are now; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readSettings().then((read) => {
      if (isCurrent) setSettings(read);
    });
    const stop = watchSettings(setSettings);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return settings;
}
