import { inspect } from './inspect.ts';
import { ask } from './library-asker.ts';
import type { Outcome } from './outcome.ts';
import type { Kill, SoakedBrowser } from './soaked-browser.ts';

/** A browser that is killed again and again, and what has to be in its library. */
export interface Soak {
  readonly browser: SoakedBrowser;
  /** Texts of notes that were acknowledged, by their ids. */
  readonly acked: Map<string, string>;
}

/** One killing, and the look at what it left. */
export type Round = (soak: Soak, outcome: Outcome, kill: Kill) => Promise<void>;

/**
 * Looks for what should be there.
 * @returns texts of all live notes by their ids
 */
export async function check(
  { browser }: Soak,
  outcome: Outcome,
  expected: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> {
  // Opens the database by our code first: the browser's own recovery and what we do belong together.
  const isAnswered = await waitUntil(async () => (await ask(browser.asker(), 'library.state', {})) !== null);
  if (!isAnswered) outcome.faults.push('the background does not answer');
  const { notes, faults } = await inspect(browser.asker());
  outcome.kept += expected.size;
  for (const [id, text] of expected) if (notes[id] !== text) outcome.lost += 1;
  outcome.faults.push(...faults);
  const texts = Object.values(notes);
  if (new Set(texts).size !== texts.length) outcome.faults.push('a note is there twice');
  return notes;
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** A browser that has just come up may take so long for its first answer. */
const FIRST_ANSWER_MS = 10_000;
const STEP_MS = 10;

/**
 * Waits until something is so.
 * @param look looks whether it is
 * @returns false where it was not so in all that time
 */
export async function waitUntil(look: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + FIRST_ANSWER_MS;
  while (!(await look())) {
    if (Date.now() >= deadline) return false;
    await rest(STEP_MS);
  }
  return true;
}
