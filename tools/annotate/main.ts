import type { Recogniser } from '../../utils/ner/recogniser.ts';
import { loadRecogniser } from '../tag/load-recogniser.ts';
import { annotate } from './annotate.ts';
import { readArguments, type Task } from './arguments.ts';

/** Prints one JSON object a file; a file that cannot be read is one with "error", and the others go on. */
function main(args: readonly string[]): void {
  let tasks: Task[];
  try {
    tasks = readArguments(args);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 2;
    return;
  }
  let recogniser: Recogniser | null = null;
  const load = (): Recogniser => {
    recogniser ??= loadRecogniser();
    return recogniser;
  };
  for (const task of tasks) {
    try {
      print(annotate(task, load));
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
