import type { Page } from 'puppeteer-core';

/** Stores a setting of the extension's, by its field. */
export async function storeSetting(settings: Page, field: string, value: unknown): Promise<void> {
  await settings.evaluate(
    (key, stored) => Reflect.get(globalThis, 'chrome').storage.local.set({ [key]: stored }),
    `settings.${field}`,
    value,
  );
}
