import { useEffect, useState } from 'preact/hooks';
import { readSafety, type Safety, watchSafety } from '../../safety.ts';
import { watchChoices } from '../keep-choice.ts';

/** What is known of the library's safety, as it is now; null until it is read. */
export function useSafety(): Safety | null {
  const [safety, setSafety] = useState<Safety | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = (): void => {
      readSafety().then(
        (now) => {
          if (isCurrent) setSafety(now);
        },
        () => undefined,
      );
    };
    read();
    const stop = watchSafety(read);
    // A choice that was refused is read again, so that what was moved goes back.
    const stopWatching = watchChoices((isKept) => {
      if (!isKept) read();
    });
    return () => {
      isCurrent = false;
      stop();
      stopWatching();
    };
  }, []);
  return safety;
}
