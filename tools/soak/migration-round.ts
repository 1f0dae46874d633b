import { randomInt } from 'node:crypto';
import { ask } from './library-asker.ts';
import { leaveOldDatabase } from './old-database.ts';
import { check, type Round, rest } from './soak.ts';

/** Notes in a database of the first version. */
const OLD_NOTES = 1_500;

/** Kills while a database of the first version is brought to today's. Its notes are then all that is there. */
export const killAmidMigration: Round = async (soak, outcome, kill) => {
  const { browser, acked } = soak;
  acked.clear();
  for (const [id, text] of await leaveOldDatabase(browser.asker(), OLD_NOTES)) acked.set(id, text);
  const opening = ask(browser.asker(), 'library.state', {}).catch(() => null);
  await rest(randomInt(1, 400));
  const isKilled = await kill();
  if (outcome.killed === 'background' && browser.pageOutlivesBackground) await opening;
  if (isKilled) outcome.kills += 1;
  await check(soak, outcome, acked);
};
