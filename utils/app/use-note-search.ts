import { useEffect, useState } from 'preact/hooks';
import type { NoteHit } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';

/** Milliseconds without a key before the library is searched. */
const REST = 120;

/** More than this nobody reads in a list; a longer query finds fewer. */
const MOST_HITS = 50;

/**
 * Notes that a query finds in the whole library: null while it is searched, empty where the query is blank.
 * @param revision searched again when this changes
 */
export function useNoteSearch(query: string, revision = 0): readonly NoteHit[] | null {
  const [found, setFound] = useState<{ query: string; hits: readonly NoteHit[] }>({ query: '', hits: [] });
  const wanted = query.trim();
  const isBlank = wanted === '';
  // The background wakes and reads its index while the reader is still typing.
  useEffect(() => {
    if (!isBlank) void sendToBackground('notes.search', { query: '', limit: 1 });
  }, [isBlank]);
  useEffect(() => {
    if (isBlank) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await sendToBackground('notes.search', { query: wanted, limit: MOST_HITS });
      if (isCurrent) setFound({ query: wanted, hits: result.ok ? result.value : [] });
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, revision]);
  if (isBlank) return [];
  return found.query === wanted ? found.hits : null;
}
