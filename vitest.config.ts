import { defineConfig } from 'vitest/config';

/** Rooms of tests whose files change nothing that another file would see: they share their modules, which is quicker. */
const SHARING =
  '{annotate,article,bench,db,entities,formats,house,knowledge,markup,ner,notes,pack-files,page,strings,tools,train}';
const SHARING_TESTS = [`tests/unit/${SHARING}/**/*.test.{ts,tsx}`];

/** Unit and component tests. Browser and end-to-end tests have configurations of their own. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: SHARING_TESTS, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: SHARING_TESTS },
      },
    ],
    environment: 'node',
    pool: 'threads',
    setupFiles: ['tests/unit/wait-for-timers.ts', 'tests/unit/scheduler.ts'],
    testTimeout: 20_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
