import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/setup/root.ts';
import { readSampleNames } from './expected-names.ts';
import { BROWSERS } from './stage.ts';

const { people, organisations } = readSampleNames();

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`npm start in ${name}`, () => {
    let started: ReturnType<typeof start> | null = null;
    afterEach(() => {
      started?.child.kill('SIGKILL');
    });

    it('without a display prints who is in the sample article, and ends well', async () => {
      started = start(name);
      expect(await started.ended).toBe(0);
      const output = started.output();
      for (const [full = ''] of [...people, ...organisations]) expect(output).toContain(full);
      const picture = /^Screenshot: (.+)$/m.exec(output)?.[1] ?? '';
      expect(existsSync(picture), picture).toBe(true);
    });

    it.skipIf(process.platform === 'win32')('ends everything that it started when interrupted', async () => {
      const silent = createServer(() => {}).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      started = start(name, ['--url', `http://127.0.0.1:${port}/`]);
      const { pid = 0 } = started.child;
      // The browser is up once it has processes of its own.
      await expect.poll(() => listOffspring(pid).length, { timeout: 60_000 }).toBeGreaterThan(2);
      const offspring = listOffspring(pid);
      started.child.kill('SIGINT');
      expect(await started.ended).toBe(0);
      silent.close();
      silent.closeAllConnections();
      await expect.poll(() => offspring.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    });
  });
}

function start(browser: string, args: readonly string[] = []) {
  const child = spawn(
    process.execPath,
    ['tools/start/run.mjs', '--headless', '--skip-build', '--browser', browser, ...args],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const chunks: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, ended, output: () => chunks.join('') };
}

/** Ids of the processes that a process started, and of those that they started. */
function listOffspring(pid: number): number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const offspring = [pid];
  for (const parent of offspring) {
    offspring.push(...pairs.filter(([, ppid]) => ppid === parent).map(([child = 0]) => child));
  }
  return offspring.slice(1);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
