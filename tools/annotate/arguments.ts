import { readFileSync } from 'node:fs';

/** A file to annotate, with what is known of it. */
export interface Task {
  readonly file: string;
  readonly url: string | null;
  /** YYYY-MM-DD: stands in for the date found in the file. */
  readonly published: string | null;
}

export const USAGE = 'usage: npm run --silent annotate -- [--background] FILE... | --list FILE';

/** What was asked for on the command line. */
export interface Request {
  readonly tasks: readonly Task[];
  /** Whether each entity is to have what the bundled pack knows. */
  readonly withBackground: boolean;
}

/** @throws {Error} with a message for the user, on unknown options, no file, or a list that cannot be read */
export function readArguments(args: readonly string[]): Request {
  const tasks: Task[] = [];
  let withBackground = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === '--list') {
      at += 1;
      const list = args[at];
      if (list === undefined) throw new Error(`--list needs a file\n${USAGE}`);
      tasks.push(...parseList(readFileSync(list, 'utf8')));
    } else if (arg === '--background') {
      withBackground = true;
    } else if (arg.startsWith('--')) {
      throw new Error(`unknown option ${arg}\n${USAGE}`);
    } else tasks.push({ file: arg, url: null, published: null });
  }
  if (tasks.length === 0) throw new Error(USAGE);
  return { tasks, withBackground };
}

/** One file a line: its path, and after tabs, where known, the page's address and the published date. */
export function parseList(list: string): Task[] {
  return list
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [file, url, published] = line.split('\t').map((field) => field.trim());
      return {
        file: file!,
        url: url || null,
        published: published && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : null,
      };
    });
}
