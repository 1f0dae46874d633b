import type { Meeting } from '../../utils/messages/library-protocol.ts';
import type { Note, Role, Timestamp } from '../../utils/types.ts';

/** An article in which the reader met somebody. */
export interface MetIn {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly when: Timestamp;
  /** How it introduces them; empty where only a note tells of it. */
  readonly roles: readonly Omit<Role, 'at'>[];
}

/** The articles that the memory of readings has, and those that notes were written in, each once, the newest first. */
export function listMetIn(meetings: readonly Meeting[], notes: readonly Note[]): readonly MetIn[] {
  const found = new Map<string, MetIn>();
  for (const { reading, as } of meetings) {
    const { url, title, opened: when } = reading;
    found.set(url, { url, title, site: reading.siteName || reading.site, when, roles: as.roles });
  }
  for (const { source, created: when } of notes.toSorted((a, b) => b.created - a.created)) {
    if (!source || found.has(source.url)) continue;
    const { url, title } = source;
    found.set(url, { url, title, site: source.siteName || siteOf(url), when, roles: [] });
  }
  return [...found.values()].sort((a, b) => b.when - a.when);
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
