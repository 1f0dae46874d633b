import type { Frame, Page } from 'puppeteer-core';
import { tabTo } from './reader.ts';

const PATIENCE = { timeout: 30_000, polling: 50 } as const;

/** A button under one note: that of these words. */
export function noteButton(note: string, name: string): string {
  return `::-p-xpath(//li[.//p[contains(@class, "note") and normalize-space()="${note}"]]//button[normalize-space()="${name}"])`;
}

/** A button that is announced by more than its words. */
export function labelled(label: string): string {
  return `::-p-xpath(//button[@aria-label="${label}"])`;
}

/** Waits until those words are gone. */
export async function waitForNoWords(surface: Frame | Page, words: string): Promise<void> {
  await surface.waitForFunction((wanted) => !document.body.textContent?.includes(wanted), PATIENCE, words);
}

/** Goes to a button by Tab and presses it. */
export async function pressByKeyboard(surface: Frame | Page, keys: Page, name: string): Promise<void> {
  await tabTo(surface, keys, name);
  await keys.keyboard.press('Enter');
}

/** Types into the picker that has the focus, and takes whom it then offers, by keyboard. */
export async function pickByKeyboard(surface: Frame | Page, keys: Page, name: string): Promise<void> {
  await surface.waitForFunction(() => document.activeElement?.closest('.picker'), PATIENCE);
  await keys.keyboard.type(name);
  await surface.waitForFunction(
    (wanted) => document.querySelector('.picker li')?.textContent?.includes(wanted),
    PATIENCE,
    name,
  );
  await pressByKeyboard(surface, keys, name);
}

/** Names in the library's index, from above. */
export async function readIndex(library: Page): Promise<string[]> {
  return await library.evaluate(() =>
    [...document.querySelectorAll('.index-list .entry bdi')].map((name) => name.textContent ?? ''),
  );
}
