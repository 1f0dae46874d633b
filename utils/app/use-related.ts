import { useEffect, useState } from 'preact/hooks';
import type { About, RelatedNote } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';

const MOST = 8;
/** The background looks at no more others than it gets through at once. */
const MOST_OTHERS = 200;

const NONE: readonly RelatedNote[] = [];

/** Notes on others that have to do with somebody; none while they are looked for. */
export function useRelated(about: About, others: readonly About[]): readonly RelatedNote[] {
  const key = JSON.stringify([about, others.length]);
  const [found, setFound] = useState({ key: '', related: NONE });
  useEffect(() => {
    let isCurrent = true;
    const request = { about, others: others.slice(0, MOST_OTHERS), limit: MOST };
    sendToBackground('notes.related', request).then((result) => {
      if (isCurrent) setFound({ key, related: result.ok ? result.value : NONE });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return found.key === key ? found.related : NONE;
}
