import { createHash } from 'node:crypto';

/**
 * Preferences for a profile in which an add-on is loaded. Firefox gives each add-on a random UUID; ours is told, so that
 * we know the address of its pages. Its storage stays in the profile when Firefox quits, although it was loaded as a
 * temporary add-on (seen in 153): the UUID is remembered by the add-on's id.
 */
export function listFirefoxPreferences(geckoId: string | null): Record<string, unknown> {
  return geckoId ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuidFor(geckoId) }) } : {};
}

/** The UUID that we give to an add-on: the same id, the same UUID. */
export function uuidFor(geckoId: string): string {
  const hex = createHash('sha256').update(geckoId).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** @throws Error where the manifest names no gecko id. */
export function readGeckoId(manifest: unknown): string {
  const settings = member(manifest, 'browser_specific_settings');
  const id = member(member(settings, 'gecko'), 'id');
  if (typeof id !== 'string') throw new Error('The manifest has no browser_specific_settings.gecko.id.');
  return id;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
