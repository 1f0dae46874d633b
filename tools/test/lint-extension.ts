import { extensionFolder } from '../setup/build-extension.ts';
import { FAILED, type Outcome, PASSED } from './outcome.ts';
import { runScript } from './run-command.ts';

const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';

/** Preact can set innerHTML, which we never ask it to: biome forbids dangerouslySetInnerHTML. */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** Mozilla's linter on the Firefox build: no error, and no warning but the one that is known. */
export async function lintExtension(): Promise<Outcome> {
  const args = [
    'lint',
    '--source-dir',
    extensionFolder('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout } = await runScript(WEB_EXT, args, { limitMs: 120_000, quiet: true });
  const complaints = readComplaints(stdout);
  for (const complaint of complaints) console.log(complaint);
  return complaints.length === 0 ? PASSED : FAILED;
}

/** What must not be in a linter's report, a line each. */
export function readComplaints(text: string): string[] {
  const report: unknown = parse(text);
  const found = [...list(report, 'errors'), ...list(report, 'warnings')];
  if (typeof report !== 'object' || report === null || !('errors' in report)) {
    return [`web-ext lint gave no report: ${text.slice(0, 500)}`];
  }
  return found
    .filter((message) => message.type !== 'warning' || message.code !== KNOWN_WARNING)
    .map(({ type, code, message, file }) => `${type} ${code}: ${message}${file ? ` (${file})` : ''}`);
}

interface Complaint {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly file: string;
}

function list(report: unknown, key: string): Complaint[] {
  const entries: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : null;
  return (Array.isArray(entries) ? entries : []).map((entry: unknown) => ({
    type: word(entry, '_type'),
    code: word(entry, 'code'),
    message: word(entry, 'message'),
    file: word(entry, 'file'),
  }));
}

function word(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return typeof found === 'string' ? found : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
