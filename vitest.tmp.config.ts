import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/e2e/**/*.test.ts'], maxWorkers: 1, testTimeout: 150_000, hookTimeout: 120_000 } });
