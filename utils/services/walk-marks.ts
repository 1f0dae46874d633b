import browser from 'webextension-polyfill';
import { sendToPage } from '../messages/send.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'walk-next': 1, 'walk-previous': -1 };

/** Lets the keyboard commands walk the marks of the tab in front, or ask it who says what is quoted. To be called in the background's first turn. */
export function listenForWalking(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command: string) => walk(command));
}

async function walk(command: string): Promise<void> {
  const step = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  if (step === undefined && command !== 'ask-speaker') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page that cannot be read answers `unavailable`, and there is nothing to walk.
  if (tab?.id === undefined) return;
  if (step === undefined) await sendToPage(tab.id, 'page.attribute', {});
  else await sendToPage(tab.id, 'page.walk', { step });
}
