import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What Firefox calls the process in which its extensions live. */
const NAME = 'WebExtensions';

/**
 * The process of a Firefox's extensions, somewhere below its first one.
 * @returns its id, null where it has none now
 * @throws where there is no `ps` that lists processes
 */
export async function findExtensionProcess(browser: number): Promise<number | null> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,comm=']);
  const processes = stdout.split('\n').map((line) => {
    const [pid, parent, ...name] = line.trim().split(/\s+/u);
    return { pid: Number(pid), parent: Number(parent), name: name.join(' ') };
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === browser || isBelow(parents.get(pid)));
  return processes.find(({ name, pid }) => name === NAME && isBelow(pid))?.pid ?? null;
}
