import { defineConfig } from 'vitest/config';

/** End-to-end: the built extension in installed browsers, with a profile that is closed and opened again. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build-both.ts'],
    // On a crowded machine a browser can miss a deadline of the driver's; a fault fails twice.
    retry: 1,
    // A browser takes a core by itself.
    maxWorkers: 2,
    testTimeout: 150_000,
    hookTimeout: 120_000,
  },
});
