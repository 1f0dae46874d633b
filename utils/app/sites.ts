import { changeSettings, readSettings } from '../settings.ts';

/** The host name of an address of the web, null for any other. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

export async function pauseSite(host: string): Promise<void> {
  const { pausedSites } = await readSettings();
  await changeSettings({ pausedSites: [...pausedSites.filter((site) => site !== host), host] });
}

export async function resumeSite(host: string): Promise<void> {
  const { pausedSites } = await readSettings();
  await changeSettings({ pausedSites: pausedSites.filter((site) => site !== host) });
}
