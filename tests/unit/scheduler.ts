/** Browsers have a scheduler of tasks; Node and jsdom have timers alone. */
if (!('scheduler' in globalThis)) {
  const postTask = async (task: () => unknown): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve));
    return task();
  };
  Object.defineProperty(globalThis, 'scheduler', {
    value: { postTask },
    configurable: true,
    writable: true,
  });
}
