/**
 * Waits for something, but not for ever. What was waited for goes on.
 * @param makeError of what is thrown when the time is up
 */
export async function atMost<T>(
  milliseconds: number,
  working: Promise<T>,
  makeError: () => Error = () => new Error('no answer in time'),
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(makeError()), milliseconds);
  });
  try {
    return await Promise.race([working, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
