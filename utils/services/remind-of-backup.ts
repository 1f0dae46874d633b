import browser from 'webextension-polyfill';
import { isBackupDue, readSafety, watchSafety } from '../safety.ts';

const ALARM = 'backup';
/** Days are what backups are counted in; a few looks a day are enough. */
const EVERY_MINUTES = 6 * 60;

/**
 * Marks the toolbar button where a backup is due or notes or packs were lost; a tab with names shows their number in its
 * place, and the popup says it in words. To be called in the background's first turn.
 */
export function remindOfBackup(): void {
  const look = (): void => {
    void showReminder().catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  // Made anew, it would begin its wait at every start of the background.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES, delayInMinutes: 1 });
  });
  watchSafety(look);
}

async function showReminder(): Promise<void> {
  const safety = await readSafety();
  const isDue = safety.loss !== null || safety.lostPacks.length > 0 || isBackupDue(safety, Date.now());
  await browser.action.setBadgeText({ text: isDue ? '!' : '' });
}
