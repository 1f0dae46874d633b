import { useEffect, useState } from 'preact/hooks';
import { type NoteHit, RESTORABLE_DAYS } from '../messages/notes-protocol.ts';
import type { FailureCode } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';

export interface DeletedNotes {
  /** The last deleted first. */
  readonly hits: readonly NoteHit[];
  /** For how long they are kept. */
  readonly days: number;
  readonly failure: FailureCode | null;
  readonly bringBack: (hit: NoteHit) => void;
}

/** As many are listed: who has deleted more of late looks for the last ones. */
const MOST = 200;

/**
 * Deleted notes that can be brought back, and the way back.
 * @param revision asked for anew when this changes
 * @param onBack called once one is among the others again
 */
export function useDeletedNotes(revision: number, onBack: (hit: NoteHit) => void): DeletedNotes {
  const [hits, setHits] = useState<readonly NoteHit[]>([]);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  useEffect(() => {
    let isCurrent = true;
    sendToBackground('notes.removed', { limit: MOST }).then((result) => {
      if (!isCurrent) return;
      setFailure(result.ok ? null : result.error.code);
      if (result.ok) setHits(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [revision]);

  async function bringBack(hit: NoteHit): Promise<void> {
    const result = await sendToBackground('notes.restore', { id: hit.note.id });
    setFailure(result.ok ? null : result.error.code);
    if (!result.ok) return;
    setHits((shown) => shown.filter(({ note }) => note.id !== hit.note.id));
    onBack(hit);
  }
  return { hits, days: RESTORABLE_DAYS, failure, bringBack: (hit) => void bringBack(hit) };
}
