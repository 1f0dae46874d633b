import type { BrowserName } from '../browser/browser-name.ts';
import { killAmidImport } from './import-round.ts';
import { killAmidMigration } from './migration-round.ts';
import { type Amid, beginOutcome, type Killed, type Outcome } from './outcome.ts';
import { createSaveRound } from './save-round.ts';
import type { Round, Soak } from './soak.ts';
import { openSoakedBrowser } from './soaked-browser.ts';

/** How many killings of each kind. */
export type Plan = Readonly<Record<Amid, Readonly<Record<Killed, number>>>>;

/**
 * Kills a browser and its background amid saves, imports and migrations, and looks for what is missing afterwards.
 * @param deadline milliseconds since 1970; whatever is left then is let be
 */
export async function runRounds(
  name: BrowserName,
  plan: Plan,
  deadline: number,
  tell: (line: string) => void,
): Promise<readonly Outcome[]> {
  const browser = await openSoakedBrowser(name);
  const soak: Soak = { browser, acked: new Map() };
  const outcomes: Outcome[] = [];

  async function repeat(amid: Amid, killed: Killed, round: Round): Promise<void> {
    const outcome = beginOutcome(name, killed, amid);
    outcomes.push(outcome);
    const kill = killed === 'browser' ? browser.killBrowser : browser.killBackground;
    while (outcome.kills < plan[amid][killed] && Date.now() < deadline) await round(soak, outcome, kill);
    tell(`${name}: ${killed} killed ${outcome.kills} times amid ${amid}`);
  }

  try {
    const killAmidSaves = createSaveRound();
    await repeat('saves', 'background', killAmidSaves);
    await repeat('saves', 'browser', killAmidSaves);
    await repeat('imports', 'background', killAmidImport);
    await repeat('imports', 'browser', killAmidImport);
    // Last, for an old database takes the place of all that was written before.
    await repeat('migrations', 'background', killAmidMigration);
    await repeat('migrations', 'browser', killAmidMigration);
  } finally {
    await browser.close();
  }
  return outcomes;
}
