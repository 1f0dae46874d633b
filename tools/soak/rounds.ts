import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/browser-name.ts';
import { inspect } from './inspect.ts';
import { ask } from './library-asker.ts';
import { leaveOldDatabase } from './old-database.ts';
import { openSoakedBrowser, type SoakedBrowser } from './soaked-browser.ts';
import { listenForAcks, type Order, write } from './writer.ts';

/** What came of the killings of one kind. */
export interface Outcome {
  readonly browser: BrowserName;
  readonly killed: 'background' | 'browser';
  readonly amid: 'saves' | 'migrations';
  kills: number;
  /** Saves that were acknowledged, or notes that were there before. */
  kept: number;
  /** Of these, notes that were not there afterwards, or with other words. */
  lost: number;
  /** Records that are there in part, notes that are there twice, counts that are wrong. */
  faults: string[];
}

/** How many killings of each kind, and when to stop whatever is left. */
export interface Plan {
  readonly backgroundKills: number;
  readonly browserKills: number;
  readonly migrationKills: number;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** Notes in a batch that a killing falls into, and in a database of the first version. */
const BATCH = 24;
const OLD_NOTES = 1_500;
/** A browser that has just come up may take so long for its first answer. */
const FIRST_ACK_MS = 10_000;
const NAMES = ['Tobias Wren', 'Odile Marchetti', 'Ines Calder', 'Pavel Storm'];

/** Kills a browser and its background amid saves and migrations, and looks for what is missing afterwards. */
export async function runRounds(
  name: BrowserName,
  plan: Plan,
  tell: (line: string) => void,
): Promise<readonly Outcome[]> {
  const acked = new Map<string, string>();
  let open = new Map<string, Order>();
  const onPage = (page: Page) =>
    listenForAcks(page, (id) => {
      const order = open.get(id);
      if (order) acked.set(id, order.text);
    });
  const browser = await openSoakedBrowser(name, onPage);
  const outcomes: Outcome[] = [];
  const begin = (killed: Outcome['killed'], amid: Outcome['amid']): Outcome => {
    const outcome: Outcome = { browser: name, killed, amid, kills: 0, kept: 0, lost: 0, faults: [] };
    outcomes.push(outcome);
    return outcome;
  };
  /** Orders that nobody acknowledged: they are asked for again, under the ids that they had. */
  let unanswered: readonly Order[] = [];

  async function killAmidSaves(outcome: Outcome, kill: () => Promise<void>): Promise<void> {
    const fresh = Array.from({ length: BATCH - unanswered.length }, makeOrder);
    const orders = [...unanswered, ...fresh];
    open = new Map(orders.map((order) => [order.id, order]));
    const before = acked.size;
    const writing = write(browser.asker(), orders).catch(() => undefined);
    // In every other round the killing falls among answers that have begun to come.
    const isAwaited = outcome.kills % 2 === 0;
    for (let waited = 0; isAwaited && acked.size === before && waited < FIRST_ACK_MS; waited += 20)
      await rest(20);
    await rest(randomInt(5, 250));
    await kill();
    if (outcome.killed === 'background') await writing;
    unanswered = orders.filter(({ id }) => !acked.has(id));
    outcome.kills += 1;
    await check(browser, outcome, acked);
  }

  async function killAmidMigration(outcome: Outcome, kill: () => Promise<void>): Promise<void> {
    const ids = await leaveOldDatabase(browser.asker(), OLD_NOTES);
    acked.clear();
    unanswered = [];
    const opening = ask(browser.asker(), 'library.state', {}).catch(() => null);
    await rest(randomInt(1, 400));
    await kill();
    if (outcome.killed === 'background') await opening;
    outcome.kills += 1;
    await ask(browser.asker(), 'library.state', {});
    await check(browser, outcome, new Map(ids.map((id, index) => [id, `Written by version one ${index}`])));
  }

  async function repeat(
    times: number,
    outcome: Outcome,
    round: (outcome: Outcome, kill: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const kill = outcome.killed === 'browser' ? browser.killBrowser : browser.killBackground;
    for (let index = 0; index < times && Date.now() < plan.deadline; index++) {
      await round(outcome, kill);
      if (index % 10 === 9) tell(`${name}: ${outcome.killed} killed ${index + 1} times amid ${outcome.amid}`);
    }
  }

  try {
    if (name === 'chromium') await repeat(plan.backgroundKills, begin('background', 'saves'), killAmidSaves);
    await repeat(plan.browserKills, begin('browser', 'saves'), killAmidSaves);
    if (name === 'chromium') {
      await repeat(plan.migrationKills, begin('background', 'migrations'), killAmidMigration);
    }
    await repeat(plan.migrationKills, begin('browser', 'migrations'), killAmidMigration);
  } finally {
    await browser.close();
  }
  return outcomes;
}

async function check(
  browser: SoakedBrowser,
  outcome: Outcome,
  expected: ReadonlyMap<string, string>,
): Promise<void> {
  // Opens the database by our code first: the browser's own recovery and what we do belong together.
  await ask(browser.asker(), 'library.state', {});
  const { notes, faults } = await inspect(browser.asker());
  outcome.kept = Math.max(outcome.kept, expected.size);
  for (const [id, text] of expected) if (notes[id] !== text) outcome.lost += 1;
  outcome.faults.push(...faults);
  const texts = Object.values(notes);
  if (new Set(texts).size !== texts.length) outcome.faults.push('a note is there twice');
}

function makeOrder(): Order {
  const id = randomUUID();
  return { id, name: NAMES[randomInt(NAMES.length)] ?? '', text: `Soaked words ${id}` };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
