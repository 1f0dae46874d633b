import { FAILED, type Outcome } from './outcome.ts';

/**
 * Counts the tests in vitest's JSON report. A file that failed without a failed test (it could not be loaded) is one
 * failure; a report of another form, or one in which nothing ran, is one failure.
 */
export function readVitestReport(report: unknown): Outcome {
  const files = member(report, 'testResults');
  if (!Array.isArray(files)) return FAILED;
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of files) {
    const tests = member(file, 'assertionResults');
    const statuses = (Array.isArray(tests) ? tests : []).map((test) => member(test, 'status'));
    const failures = statuses.filter((status) => status === 'failed').length;
    passed += statuses.filter((status) => status === 'passed').length;
    failed += failures === 0 && member(file, 'status') === 'failed' ? 1 : failures;
    skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
  }
  return passed + failed === 0 ? { passed, failed: 1, skipped } : { passed, failed, skipped };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
