import type { EntityKind } from '../../utils/types.ts';
import type { Marking } from './marking.ts';

/** How long a jump holds the open tint, in milliseconds. */
const HOLD_MS = 1_600;

/** A popup that closes while it points cannot take it back: then it ends by itself, in milliseconds. */
const PREVIEW_MS = 8_000;

/** A stretch of the article that has the open tint. */
export interface Tinted {
  readonly ranges: readonly Range[];
  readonly kind: EntityKind;
}

/** The open tint: on the name whose card is open, and for a moment on a place that the reader jumped to. */
export interface Pointer {
  /** Holds it on the open name; null where no card is open. */
  keep(tinted: Tinted | null): void;
  /** Holds it on a place for a moment, then it goes back to the open name. */
  flash(tinted: Tinted): void;
  /** Holds it on a place as long as the reader is at it in a list; null when they have left it. */
  preview(tinted: Tinted | null): void;
}

export function createPointer(marking: Marking, signal: AbortSignal): Pointer {
  let kept: Tinted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    marking.tint(kept?.ranges ?? [], kept?.kind ?? 'person');
  }

  function hold({ ranges, kind }: Tinted, time: number): void {
    clearTimeout(timer);
    marking.tint(ranges, kind);
    timer = setTimeout(settle, time);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    keep(tinted) {
      kept = tinted;
      settle();
    },
    flash: (tinted) => hold(tinted, HOLD_MS),
    preview(tinted) {
      if (tinted) hold(tinted, PREVIEW_MS);
      else settle();
    },
  };
}
