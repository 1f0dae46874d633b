import { defineConfig } from 'vitest/config';

/** Tests of the page side in real browsers: each file has browsers of its own, so that no pointer and no focus is shared. */
export default defineConfig({
  test: {
    // On a crowded machine a browser can miss a deadline of the driver's; a fault fails twice.
    retry: 1,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/rig/global-setup.ts',
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
