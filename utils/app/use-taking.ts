import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../messages/background.ts';
import { sendToBackground } from '../messages/send.ts';

/** Milliseconds between two questions. */
const PAUSE = 500;

/** How far the bundled pack has come in, asked again until it is all there; then, and before the answer, null. */
export function useTaking(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    async function ask(): Promise<void> {
      const result = await sendToBackground('packs.state', {});
      if (!isCurrent) return;
      const pack = result.ok
        ? result.value.find(({ isBundled, taken, total }) => isBundled && taken < total)
        : undefined;
      setProgress(pack ? { taken: pack.taken, total: pack.total } : null);
      if (pack) timer = setTimeout(ask, PAUSE);
    }
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, []);
  return progress;
}
