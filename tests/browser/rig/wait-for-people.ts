import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../tools/browser/marks.ts';

/** Waits until just these people are marked in a page, within so many milliseconds. */
export async function waitForPeople(page: Page, people: readonly string[], within = 10_000): Promise<void> {
  await expect.poll(async () => (await readMarks(page)).people, { timeout: within }).toEqual(people);
}
