import { createRecogniserLoader } from '../tag/load-recogniser.ts';
import { annotate } from './annotate.ts';
import { type Request, readArguments } from './arguments.ts';
import { type BundledPack, loadBundledPack } from './background.ts';

/** Prints one JSON object a file; a file that cannot be read is one with "error", and the others go on. */
function main(args: readonly string[]): void {
  let request: Request;
  let pack: BundledPack;
  try {
    request = readArguments(args);
    pack = loadBundledPack();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 2;
    return;
  }
  const load = createRecogniserLoader();
  const background = request.withBackground ? pack.readBackground : null;
  for (const task of request.tasks) {
    try {
      print(annotate(task, load, pack.readLexicon, background));
    } catch (error) {
      print({ file: task.file, error: messageOf(error) });
      process.exitCode = 1;
    }
  }
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main(process.argv.slice(2));
