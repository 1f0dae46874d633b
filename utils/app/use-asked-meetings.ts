import { useEffect, useState } from 'preact/hooks';
import type { Meeting } from '../messages/library-protocol.ts';
import type { About } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { useSettings } from './use-settings.ts';

/** Null while they are looked for; `unavailable` where the background did not answer. */
export type AskedMeetings = readonly Meeting[] | 'unavailable' | null;

const NONE: readonly Meeting[] = [];

/**
 * Where somebody was met before, the newest first; asked only where the reader has it remembered, else none.
 * @param limit how many at most
 */
export function useAskedMeetings(about: About, limit: number): AskedMeetings {
  const settings = useSettings();
  const isOn = settings?.readings ?? false;
  const key = JSON.stringify([about, limit]);
  const [found, setFound] = useState<{ key: string; meetings: AskedMeetings }>({ key: '', meetings: null });
  useEffect(() => {
    if (!isOn) return;
    let isCurrent = true;
    sendToBackground('readings.met', { about, limit }).then((result) => {
      if (isCurrent) setFound({ key, meetings: result.ok ? result.value : 'unavailable' });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, isOn]);
  if (settings === null) return null;
  if (!isOn) return NONE;
  return found.key === key ? found.meetings : null;
}
