import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { renderTable } from '../start/render-table.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, runRounds } from './rounds.ts';

/**
 * Kills background and browser 200 times and more amid saves, imports and migrations, and counts what is missing. Ends
 * within 15 minutes, with status 1 where anything is lost, half written, or too little was killed.
 * `npm run soak -- quick` is a short one; `-- chromium` or `-- firefox` one browser alone.
 */

const MINUTE_MS = 60_000;
const PER_BROWSER_MS = 6.75 * MINUTE_MS;
/** Firefox takes some seconds to come up again. */
const WHOLE: Readonly<Record<BrowserName, Plan>> = {
  chromium: {
    saves: { background: 50, browser: 25 },
    imports: { background: 25, browser: 15 },
    migrations: { background: 15, browser: 10 },
  },
  firefox: {
    saves: { background: 18, browser: 18 },
    imports: { background: 12, browser: 12 },
    migrations: { background: 10, browser: 10 },
  },
};
const QUICK: Plan = {
  saves: { background: 4, browser: 2 },
  imports: { background: 2, browser: 2 },
  migrations: { background: 2, browser: 2 },
};
const LEAST_KILLS = 200;

const words = process.argv.slice(2);
const isQuick = words.includes('quick');
const named = BROWSER_NAMES.filter((name) => words.includes(name));
const browsers = (named.length > 0 ? named : BROWSER_NAMES).filter((name) => findBrowser(name) !== null);

const outcomes: Outcome[] = [];
for (const name of browsers) {
  await buildExtension(name);
  const plan = isQuick ? QUICK : WHOLE[name];
  const deadline = Date.now() + PER_BROWSER_MS;
  outcomes.push(...(await runRounds(name, plan, deadline, (line) => console.error(line))));
}

console.log(
  renderTable(
    ['browser', 'killed', 'amid', 'kills', 'notes looked for', 'lost', 'faults'],
    outcomes.map(({ browser, killed, amid, kills, kept, lost, faults }) =>
      [browser, killed, amid, kills, kept, lost, faults.length].map(String),
    ),
    100,
  ),
);
const faults = outcomes.flatMap((outcome) => outcome.faults);
for (const fault of new Set(faults)) console.log(`fault: ${fault}`);
const kills = outcomes.reduce((sum, outcome) => sum + outcome.kills, 0);
const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost, 0);
console.log(`${kills} kills, ${lost} notes lost, ${faults.length} faults`);
const isTooLittle = !isQuick && named.length === 0 && kills < LEAST_KILLS;
if (isTooLittle) console.log(`fewer than ${LEAST_KILLS} kills in the time`);
for (const { browser, killed, amid } of outcomes.filter((outcome) => outcome.kills === 0))
  console.log(`${browser}: no time was left to kill the ${killed} amid ${amid}`);
if (lost > 0 || faults.length > 0 || isTooLittle) process.exitCode = 1;
