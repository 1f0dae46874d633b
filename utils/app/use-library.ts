import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoteHit } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';

export interface Library {
  /** Newest first, as far as they are fetched; null before the first are. */
  readonly hits: readonly NoteHit[] | null;
  readonly hasMore: boolean;
  /** Fetches older notes. */
  readonly fetchMore: () => void;
}

/** Notes fetched at a time: enough to scroll in, little to send. */
const PAGE = 200;

/**
 * All notes, a page at a time.
 * @param revision fetched anew, as far as before, when this changes
 */
export function useLibrary(revision: number): Library {
  const [hits, setHits] = useState<readonly NoteHit[] | null>(null);
  const [wanted, setWanted] = useState(PAGE);
  const [hasMore, setHasMore] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    fetchNotes(wanted).then((fetched) => {
      if (!isCurrent) return;
      setHits(fetched.hits);
      setHasMore(fetched.hasMore);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, revision]);

  const fetchMore = useCallback(() => setWanted((count) => count + PAGE), []);
  return { hits, hasMore, fetchMore };
}

async function fetchNotes(wanted: number): Promise<{ hits: readonly NoteHit[]; hasMore: boolean }> {
  const hits: NoteHit[] = [];
  const seen = new Set<string>();
  let before: number | null = null;
  while (hits.length < wanted) {
    const result = await sendToBackground('notes.list', { before, limit: PAGE });
    const fresh: readonly NoteHit[] = result.ok ? result.value.filter(({ note }) => !seen.has(note.id)) : [];
    for (const hit of fresh) seen.add(hit.note.id);
    hits.push(...fresh);
    if (!result.ok || result.value.length < PAGE || fresh.length === 0) return { hits, hasMore: false };
    before = fresh.at(-1)?.note.updated ?? null;
  }
  return { hits, hasMore: true };
}
