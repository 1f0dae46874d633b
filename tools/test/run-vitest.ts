import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAILED, type Outcome } from './outcome.ts';
import { runScript } from './run-command.ts';
import { readVitestReport } from './vitest-report.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs the tests of a vitest configuration and counts them. A run that leaves no report is one failure. */
export async function runVitest(config: string, limitMs: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-test-'));
  try {
    const report = join(folder, 'report.json');
    const args = [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { code } = await runScript(VITEST, args, { limitMs });
    const outcome = await readFile(report, 'utf8').then(
      (text) => readVitestReport(JSON.parse(text)),
      () => FAILED,
    );
    // An error outside of any test fails the run and stands in no count.
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
