import type { BrowserName } from '../browser/browser-name.ts';

export type Killed = 'background' | 'browser';
export type Amid = 'saves' | 'imports' | 'migrations';

/** What came of the killings of one kind. */
export interface Outcome {
  readonly browser: BrowserName;
  readonly killed: Killed;
  readonly amid: Amid;
  kills: number;
  /** Notes that were acknowledged, or were there before, counted at each look. */
  kept: number;
  /** Of these, notes that were not there afterwards, or with other words. */
  lost: number;
  /** Records that are there in part, notes that are there twice, counts that are wrong. */
  faults: string[];
}

export function beginOutcome(browser: BrowserName, killed: Killed, amid: Amid): Outcome {
  return { browser, killed, amid, kills: 0, kept: 0, lost: 0, faults: [] };
}
