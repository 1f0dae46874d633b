import { describe, expect, it } from 'vitest';
import { readComplaints } from '../../../tools/test/lint-extension.ts';
import { isGood, sayOutcome, sumUp } from '../../../tools/test/outcome.ts';
import { readVitestReport } from '../../../tools/test/vitest-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('readVitestReport', () => {
  it('counts tests by their status', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed', 'todo')],
    };
    expect(readVitestReport(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [file('failed'), file('passed', 'passed')] };
    expect(readVitestReport(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('fails where nothing ran', () => {
    expect(readVitestReport({ testResults: [] })).toMatchObject({ failed: 1 });
    expect(readVitestReport({ testResults: [file('passed', 'skipped')] })).toMatchObject({
      failed: 1,
      skipped: 1,
    });
  });

  it.each([null, 'text', 3, {}, { testResults: 'none' }, { testResults: [null] }])(
    'fails on %j',
    (report) => {
      expect(readVitestReport(report).failed).toBe(1);
    },
  );
});

describe('outcomes', () => {
  it('are summed and said in one line', () => {
    const total = sumUp([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(sayOutcome(total)).toBe('5 passed, 1 failed, 1 skipped');
    expect(sayOutcome({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
  });

  it('are good only where something ran and nothing failed', () => {
    expect(isGood({ passed: 1, failed: 0, skipped: 4 })).toBe(true);
    expect(isGood({ passed: 9, failed: 1, skipped: 0 })).toBe(false);
    expect(isGood({ passed: 0, failed: 0, skipped: 4 })).toBe(false);
  });
});

describe('readComplaints', () => {
  const message = (type: string, code: string) => ({ _type: type, code, message: 'words', file: 'a.js' });
  const report = (errors: object[], warnings: object[]) => JSON.stringify({ errors, warnings, notices: [] });

  it('lets the one known warning stand', () => {
    expect(readComplaints(report([], [message('warning', 'UNSAFE_VAR_ASSIGNMENT')]))).toEqual([]);
  });

  it('names every other warning and every error', () => {
    const complaints = readComplaints(
      report([message('error', 'UNSAFE_VAR_ASSIGNMENT')], [message('warning', 'DANGEROUS_EVAL')]),
    );
    expect(complaints).toEqual([
      'error UNSAFE_VAR_ASSIGNMENT: words (a.js)',
      'warning DANGEROUS_EVAL: words (a.js)',
    ]);
  });

  it.each(['', 'no JSON', '{}', '[]', 'null'])('takes %j for no report', (text) => {
    expect(readComplaints(text)).toHaveLength(1);
  });
});
