import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../messages/notes-protocol.ts';
import { sendToBackground } from '../messages/send.ts';

export interface LibraryState {
  readonly keeping: Keeping;
  readonly notes: number;
}

/**
 * Where notes are kept and how many there are; null while it is being asked or where nobody answers.
 * @param revision asked again when this changes
 */
export function useLibraryState(revision = 0): LibraryState | null {
  const [state, setState] = useState<LibraryState | null>(null);
  useEffect(() => {
    let isCurrent = true;
    sendToBackground('library.state', {}).then((result) => {
      if (isCurrent && result.ok) setState(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [revision]);
  return state;
}
