import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { watchChoices } from './keep-choice.ts';

/** The settings, as they are now; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readSettings().then((read) => {
      if (isCurrent) setSettings(read);
    });
    const stop = watchSettings(setSettings);
    // Drawn anew, a switch that the reader has moved goes back to where the settings are.
    const stopWatching = watchChoices((isKept) => {
      if (!isKept) setSettings((now) => now && { ...now });
    });
    return () => {
      isCurrent = false;
      stop();
      stopWatching();
    };
  }, []);
  return settings;
}
