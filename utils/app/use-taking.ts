import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../messages/background.ts';
import { sendToBackground } from '../messages/send.ts';

/** Milliseconds between two questions. */
const PAUSE = 500;
/** Right after the installation the pack is not begun yet. After so many answers without one there is none to come. */
const PATIENCE = 10;

/** How far the bundled pack has come in, asked again until it is all there; then, and before the answer, null. */
export function useTaking(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    let asked = 0;
    async function ask(): Promise<void> {
      const result = await sendToBackground('packs.state', {});
      if (!isCurrent) return;
      asked += 1;
      const bundled = result.ok ? result.value.filter(({ isBundled }) => isBundled) : [];
      const pack = bundled.find(({ taken, total }) => taken < total);
      setProgress(pack ? { taken: pack.taken, total: pack.total } : null);
      if (pack || (bundled.length === 0 && asked < PATIENCE)) timer = setTimeout(ask, PAUSE);
    }
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, []);
  return progress;
}
