import { spawn } from 'node:child_process';
import { ROOT } from '../setup/root.ts';

export interface Finished {
  /** null where it was ended, by us or by a signal. */
  readonly code: number | null;
  readonly stdout: string;
}

/**
 * Runs one of our tools under this Node to its end. What it says goes to our own output as it comes.
 * @param script of the tool, relative to the project
 * @param limitMs after which it is ended
 * @param quiet keeps its standard output for the caller alone
 */
export async function runScript(
  script: string,
  args: readonly string[],
  { limitMs, quiet = false }: { readonly limitMs: number; readonly quiet?: boolean },
): Promise<Finished> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: limitMs,
    killSignal: 'SIGTERM',
  });
  const chunks: string[] = [];
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    chunks.push(chunk);
    if (!quiet) process.stdout.write(chunk);
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return { code, stdout: chunks.join('') };
}
