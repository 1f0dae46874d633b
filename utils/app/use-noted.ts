import { useEffect, useState } from 'preact/hooks';
import type { About } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Which of those asked about have notes, by index. Nobody while it is being asked.
 * @param abouts a list that stays the same object while it means the same
 * @param revision asked again when this changes
 */
export function useNoted(abouts: readonly About[], revision: number): ReadonlySet<number> {
  const [noted, setNoted] = useState(NOBODY);
  useEffect(() => {
    let isCurrent = true;
    if (abouts.length === 0) setNoted(NOBODY);
    else {
      sendToBackground('notes.count', { about: abouts }).then((result) => {
        if (!isCurrent) return;
        const counts = result.ok ? result.value : [];
        setNoted(new Set(counts.flatMap((count, index) => (count > 0 ? [index] : []))));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [abouts, revision]);
  return noted;
}
