import { defineConfig } from 'vitest/config';

/** Unit and component tests. Browser and end-to-end tests have configurations of their own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/unit/wait-for-timers.ts'],
    testTimeout: 20_000,
  },
});
