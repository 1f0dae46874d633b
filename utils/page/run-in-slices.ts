/** How long one slice of work may take, in milliseconds: well under a frame at a quarter of the speed. */
const SLICE_MS = 8;

/** What work in slices came to. */
export interface Finished<T> {
  readonly value: T;
  /** Main-thread time spent, in milliseconds, pauses left out. */
  readonly spent: number;
}

/**
 * Runs a generator to its end in slices of some milliseconds, and lets the page work in between.
 * @throws AbortError where the signal is aborted meanwhile
 */
export async function runInSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<Finished<T>> {
  let spent = 0;
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
    spent += performance.now() - start;
    if (step.done) return { value: step.value, spent };
    await waitForIdle();
    signal.throwIfAborted();
  }
}

/** Resolves when the page has nothing better to do, after a tenth of a second at the latest. */
export function waitForIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 100 }));
}
