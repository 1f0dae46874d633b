const watchers = new Set<(isKept: boolean) => void>();

/** Waits until the browser has kept what the reader chose, and tells the page whether it did. */
export function keepChoice(keeping: Promise<unknown>): void {
  const tell = (isKept: boolean): void => {
    for (const watcher of watchers) watcher(isKept);
  };
  keeping.then(
    () => tell(true),
    () => tell(false),
  );
}

/**
 * Calls back whenever a choice of this page was kept, or refused.
 * @returns stops watching
 */
export function watchChoices(callback: (isKept: boolean) => void): () => void {
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
  };
}
