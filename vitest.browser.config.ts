import { defineConfig } from 'vitest/config';

/** Tests of the page side in real browsers, one after the other: a pointer and a focus cannot be shared. */
export default defineConfig({
  test: {
    // On a crowded machine a browser can miss a deadline of the driver's; a fault fails twice.
    retry: 1,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/rig/global-setup.ts',
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
