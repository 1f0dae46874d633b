import { useEffect, useState } from 'preact/hooks';
import { watchChoices } from './keep-choice.ts';

/** Whether the browser refused to keep what was last chosen on this page, as on a full disk. */
export function useRefusal(): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => watchChoices((isKept) => setRefused(!isKept)), []);
  return isRefused;
}
