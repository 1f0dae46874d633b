import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few hundred megabytes that can be filled to the last byte. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Fills it; what a browser frees meanwhile is taken too when this is called again. */
  fill(): void;
  /** Gives the space back. */
  free(): void;
  remove(): void;
}

const SIZE = '600m';
const PIECES = [1 << 20, 1 << 12, 1];

/** Null where this machine lets us mount none: only root can, on Linux. */
export function mountSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'a');
      for (const size of PIECES) writeUntilFull(file, new Uint8Array(size));
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, piece: Uint8Array): void {
  for (;;) {
    try {
      if (writeSync(file, piece) < piece.length) return;
    } catch (error) {
      if (Reflect.get(error as object, 'code') === 'ENOSPC') return;
      throw error;
    }
  }
}
