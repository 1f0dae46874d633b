const REFUSED = 'refused';
const KEPT = 'kept';
const outcomes = new EventTarget();

/** Waits until the browser has kept what the reader chose, and tells the page whether it did. */
export function keepChoice(keeping: Promise<unknown>): void {
  keeping.then(
    () => outcomes.dispatchEvent(new Event(KEPT)),
    () => outcomes.dispatchEvent(new Event(REFUSED)),
  );
}

/**
 * Calls back whenever a choice of this page was kept, or refused.
 * @returns stops watching
 */
export function watchChoices(callback: (isKept: boolean) => void): () => void {
  const listener = (event: Event): void => callback(event.type === KEPT);
  for (const type of [KEPT, REFUSED]) outcomes.addEventListener(type, listener);
  return () => {
    for (const type of [KEPT, REFUSED]) outcomes.removeEventListener(type, listener);
  };
}
