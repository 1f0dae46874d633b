import { spawn } from 'node:child_process';

/** Runs a command quietly. @throws Error with its words where it fails */
export async function run(command: string, parameters: readonly string[], folder: string): Promise<void> {
  const child = spawn(command, [...parameters], { cwd: folder, env: { ...process.env, CI: 'true' } });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      words += chunk.toString();
    });
  }
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(words);
}
