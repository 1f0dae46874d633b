import { useEffect, useState } from 'preact/hooks';
import type { Meeting } from '../messages/library-protocol.ts';
import type { About } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { useSettings } from './use-settings.ts';

const MOST = 5;
const NONE: readonly Meeting[] = [];

/** Where somebody was met before, the newest first; asked only where the reader has it remembered. */
export function useMeetings(about: About): readonly Meeting[] {
  const isOn = useSettings()?.readings ?? false;
  const key = JSON.stringify(about);
  const [found, setFound] = useState({ key: '', meetings: NONE });
  useEffect(() => {
    if (!isOn) return;
    let isCurrent = true;
    sendToBackground('readings.met', { about, limit: MOST }).then((result) => {
      if (isCurrent) setFound({ key, meetings: result.ok ? result.value : NONE });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, isOn]);
  return isOn && found.key === key ? found.meetings : NONE;
}
