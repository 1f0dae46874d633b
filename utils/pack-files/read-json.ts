import { readPack } from '../knowledge/read-pack.ts';
import { ENTRY_LIMIT } from './limits.ts';
import type { Content } from './read-table.ts';
import { Refused } from './refused.ts';

/**
 * Reads a pack file.
 * @throws Refused `damaged` where it is no JSON, `no-pack` where it is another, `too-many`
 */
export function readJson(text: string): Content {
  const value = parse(text);
  // Before they are looked at: what is unfit takes its room, too.
  if (countEntries(value) > ENTRY_LIMIT) throw new Refused('too-many');
  const reading = readPack(value);
  if (!reading.ok) throw new Refused('no-pack');
  const { entries, ...head } = reading.pack;
  return { head, entries, problems: reading.refused.map(({ index, fault }) => ({ at: index + 1, fault })) };
}

function countEntries(value: unknown): number {
  const entries = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : null;
  return Array.isArray(entries) ? entries.length : 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('damaged');
  }
}
