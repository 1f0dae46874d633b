/** Waits for this much quiet after a change, in milliseconds, … */
const QUIET_MS = 120;
/** … but no longer than this after the first one. */
const LONGEST_WAIT_MS = 250;
/** The pause after the second look at a page that does not come to rest; each further one doubles it, … */
const FIRST_PAUSE_MS = 250;
/** … up to this where each look had to ask the background, … */
const LONGEST_PAUSE_MS = 30_000;
/** … else until looking takes no more than this share of the main thread. */
const LEAST_SHARE = 1 / 200;
/** Even the first looks take no more than this share, but what they cost holds nothing up for longer than a second. */
const MOST_SHARE = 1 / 20;
const LONGEST_REST_MS = 1_000;
/** After so long without a change the page has come to rest, and there is no pause at first. */
const CALM_MS = 5_000;

/** What a look cost. */
export interface Look {
  /** It found another text, so that the background had to read it. */
  readonly hasAsked: boolean;
  /** Main-thread time that it took, in milliseconds. */
  readonly spent: number;
}

/**
 * Decides when to look again at a page that changes: soon after an ordinary change, ever more rarely at one that
 * changes without end. The first look is due at once. Pure: every time is given, in milliseconds of one clock.
 */
export interface Pace {
  noteChange(now: number): void;
  /** When to look, perhaps in the past; null while nothing has changed since the last look began. */
  due(): number | null;
  beginLook(): void;
  endLook(now: number, look: Look): void;
  /** Forgets the pauses: what comes now is another page, or the reader's own wish. */
  reset(): void;
}

export function createPace(): Pace {
  let firstChange: number | null = Number.NEGATIVE_INFINITY;
  let lastChange = Number.NEGATIVE_INFINITY;
  let pauseEnd = Number.NEGATIVE_INFINITY;
  let restless = 0;

  return {
    noteChange(now) {
      if (now - lastChange > CALM_MS) restless = 0;
      firstChange ??= now;
      lastChange = now;
    },
    due() {
      if (firstChange === null) return null;
      return Math.max(Math.min(lastChange + QUIET_MS, firstChange + LONGEST_WAIT_MS), pauseEnd);
    },
    beginLook() {
      firstChange = null;
    },
    endLook(now, { hasAsked, spent }) {
      const doubled = restless === 0 ? 0 : FIRST_PAUSE_MS * 2 ** Math.min(restless - 1, 20);
      const longest = hasAsked ? LONGEST_PAUSE_MS : Math.max(spent / LEAST_SHARE, FIRST_PAUSE_MS);
      const rest = Math.min(spent / MOST_SHARE, LONGEST_REST_MS);
      pauseEnd = now + Math.max(Math.min(doubled, longest), rest);
      restless += 1;
    },
    reset() {
      restless = 0;
      pauseEnd = Number.NEGATIVE_INFINITY;
    },
  };
}
