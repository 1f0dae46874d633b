import { accessSync, constants } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { listPlaces, type Machine } from './browser-places.ts';

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName, machine: Machine = process): string | null {
  return listPlaces(name, machine).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
