import { useEffect, useState } from 'preact/hooks';
import type { PackState } from '../messages/background.ts';
import { sendToBackground } from '../messages/send.ts';

/** The packs, the bundled one first; null until they are told, and asked for anew with each revision. */
export function usePacks(revision: number): readonly PackState[] | null {
  const [packs, setPacks] = useState<readonly PackState[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void sendToBackground('packs.state', {}).then((result) => {
      if (isCurrent && result.ok) setPacks(order(result.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [revision]);
  return packs;
}

/** Of those that are still coming in another line tells. */
function order(packs: readonly PackState[]): readonly PackState[] {
  return packs
    .filter(({ isBundled, taken, total }) => isBundled || taken === total)
    .sort((a, b) => Number(b.isBundled) - Number(a.isBundled) || a.installed - b.installed);
}
