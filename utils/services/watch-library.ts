import { changeSafety, readSafety } from '../safety.ts';
import type { Timestamp } from '../types.ts';

/** Notes that a library on disk has, tombstones too; null where nothing is on disk. */
type CountNotes = () => Promise<number | null>;

/** Keeps an eye on how many notes there are. */
export interface LibraryWatch {
  /** Compares the library with what is known of it: fewer notes is a loss, more is known from now on. */
  check(): Promise<void>;
  /** Checks once nothing has been written for a moment. */
  onWritten(): void;
  /** Expects nothing until the next check: notes are being taken away on purpose. */
  expectNothing(): Promise<void>;
}

/** Milliseconds without a write before notes are counted: a count takes tens of them in a large library. */
const REST = 1_500;

export function createLibraryWatch(countNotes: CountNotes, now: () => Timestamp, rest = REST): LibraryWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRemoving = false;

  async function check(): Promise<void> {
    const has = await countNotes().catch(() => null);
    if (has === null) return;
    const { known, loss } = await readSafety();
    if (known !== null && has < known && !isRemoving) {
      // The first loss is the one to tell of: what was written since does not make it smaller.
      await changeSafety({ known: has, loss: loss ?? { found: now(), had: known, has } });
    } else if (has !== known) await changeSafety({ known: has });
    isRemoving = false;
  }

  return {
    check,
    onWritten() {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), rest);
    },
    async expectNothing() {
      isRemoving = true;
      clearTimeout(timer);
      await changeSafety({ known: null });
      timer = setTimeout(() => void check(), rest);
    },
  };
}
