const LOCK = 'library-import';

/**
 * Does something with the library's last import once no other window does: a second import would take the way back
 * from one that is under way, and so would undoing it. The browser lets go where the window is closed.
 */
export async function whileNoOtherImports<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(LOCK, work);
}

/** Whether some window takes something in, or back, now. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}
