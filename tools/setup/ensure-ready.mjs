// Plain JavaScript that needs nothing installed: it runs first on a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST_NODE = [20, 19];

/**
 * Makes sure that this Node will do and that what package-lock.json names is installed; ends the process where not.
 * @param {(line: string) => void} say is told what is being done
 */
export function ensureReady(say) {
  if (!isNewEnough(process.versions.node)) {
    fail(`Backgrounder needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  say('Installing what package-lock.json names (npm ci) …');
  const { status } = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('npm ci failed: see above.');
}

/** @param {string} version e.g. "20.19.0" */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Whether node_modules holds every package of the lock file in its version. npm leaves out what is for other systems. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const there = readPackages('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = there[path];
    return found ? found.version === entry.version : entry.optional === true || entry.devOptional === true;
  });
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, `file://${ROOT}`), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function runNpm(args) {
  const options = { cwd: ROOT, stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']) };
  // Under `npm start` npm says where it is; on Windows it is a script that only a shell can run.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  process.exit(1);
}
