/** Makes a value when first asked for, and gives the same one from then on; a failure is not kept. */
export function once<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | null = null;
  return {
    async get() {
      const making = made ?? make();
      made = making;
      try {
        return await making;
      } catch (error) {
        if (made === making) made = null;
        throw error;
      }
    },
    forget() {
      made = null;
    },
  };
}
