import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { renderTable } from '../start/render-table.ts';
import { type Outcome, type Plan, runRounds } from './rounds.ts';

/**
 * Kills background and browser 200 times and more amid saves and migrations, and counts what is missing. Ends within
 * 15 minutes, with status 1 where anything is lost, half written, or too little was killed.
 * `npm run soak -- quick` is a short one; `-- chromium` or `-- firefox` one browser alone.
 */

const MINUTE_MS = 60_000;
const PER_BROWSER_MS: Readonly<Record<BrowserName, number>> = {
  chromium: 7 * MINUTE_MS,
  firefox: 6 * MINUTE_MS,
};
const WHOLE: Omit<Plan, 'deadline'> = { backgroundKills: 120, browserKills: 40, migrationKills: 12 };
const QUICK: Omit<Plan, 'deadline'> = { backgroundKills: 10, browserKills: 3, migrationKills: 2 };
const LEAST_KILLS = 200;

const words = process.argv.slice(2);
const isQuick = words.includes('quick');
const named = BROWSER_NAMES.filter((name) => words.includes(name));
const browsers = (named.length > 0 ? named : BROWSER_NAMES).filter((name) => findBrowser(name) !== null);

const outcomes: Outcome[] = [];
for (const name of browsers) {
  await buildExtension(name);
  const plan: Plan = { ...(isQuick ? QUICK : WHOLE), deadline: Date.now() + PER_BROWSER_MS[name] };
  outcomes.push(...(await runRounds(name, plan, (line) => console.error(line))));
}

console.log(
  renderTable(
    ['browser', 'killed', 'amid', 'kills', 'notes kept', 'lost', 'faults'],
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
if (lost > 0 || faults.length > 0 || isTooLittle) process.exitCode = 1;
