/** How long one slice of work may take, in milliseconds: a quarter of a frame, so that the page never waits for us. */
const SLICE_MS = 4;

/** An ordinary article is read in so many slices; what takes longer waits until the page has nothing else to do. */
const PROMPT_SLICES = 20;

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
  for (let slices = 1; ; slices += 1) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
    spent += performance.now() - start;
    if (step.done) return { value: step.value, spent };
    await letPageWork(slices <= PROMPT_SLICES ? 'user-visible' : 'background', signal);
  }
}

/** Resolves when what comes before work of this priority has had its turn. Throws an AbortError where the signal is aborted. */
export function letPageWork(priority: 'user-visible' | 'background', signal: AbortSignal): Promise<void> {
  return scheduler.postTask(() => undefined, { priority, signal });
}
