/** What stands in the local storage of `STORAGE`. */
export const kept = new Map<string, unknown>();

/** Stands in for the extension APIs where nothing of them is used but local storage; to be emptied before each test. */
export const STORAGE = {
  default: {
    storage: {
      local: {
        get: async () => Object.fromEntries(kept),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
  },
};
