/** Milliseconds of work between two pauses: what a reader does meanwhile waits no longer. */
const TURN = 30;

let last = 0;

/** Lets the page draw and answer, where it has not for a while. */
export async function letOthers(): Promise<void> {
  if (performance.now() - last < TURN) return;
  // A timer would wait four milliseconds more each time.
  await scheduler.postTask(() => undefined);
  last = performance.now();
}
