import { readdirSync, readFileSync } from 'node:fs';

const PAUSE_MS = 50;

/** How the memory of the extension's own process grows; on Linux alone. */
export interface MemoryWatch {
  /** Megabytes of resident memory at this moment; null where the process is not found. */
  now(): number | null;
  /** Ends the watch. Megabytes of resident memory; null where the process was not found. */
  stop(): { readonly first: number; readonly peak: number } | null;
}

/** Watches the largest process below `root` that works for extensions. */
export function watchExtensionMemory(root: number): MemoryWatch {
  let first: number | null = null;
  let peak = 0;
  const readLargest = (): number | null => {
    const sizes = listDescendants(root).filter(isForExtensions).map(readResident);
    return sizes.length === 0 ? null : Math.max(...sizes);
  };
  const sample = (): void => {
    const size = readLargest();
    if (size === null) return;
    first ??= size;
    peak = Math.max(peak, size);
  };
  const timer = setInterval(sample, PAUSE_MS);
  sample();
  return {
    now() {
      const size = readLargest();
      return size === null ? null : Math.round(size);
    },
    stop() {
      clearInterval(timer);
      return first === null ? null : { first: Math.round(first), peak: Math.round(peak) };
    },
  };
}

function listDescendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
    const parent = /^PPid:\s+(\d+)/mu.exec(read(`/proc/${name}/status`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (process: number): boolean => {
    const parent = parents.get(process);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** Chromium says so with a switch, Firefox with the name of the thread. */
function isForExtensions(process: number): boolean {
  return (
    read(`/proc/${process}/cmdline`).includes('--extension-process') ||
    /^WebExtensions/u.test(read(`/proc/${process}/comm`))
  );
}

function readResident(process: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(read(`/proc/${process}/status`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
