import { readPack } from '../knowledge/read-pack.ts';
import { ENTRY_LIMIT } from './limits.ts';
import type { Content } from './read-table.ts';
import { Refused } from './refused.ts';

/**
 * Reads a pack file.
 * @throws Refused `damaged` where it is no JSON, `no-pack` where it is another, `too-many`
 */
export function readJson(text: string): Content {
  const reading = readPack(parse(text));
  if (!reading.ok) throw new Refused('no-pack');
  const { entries, ...head } = reading.pack;
  if (entries.length > ENTRY_LIMIT) throw new Refused('too-many');
  return { head, entries, problems: reading.refused.map(({ index, fault }) => ({ at: index + 1, fault })) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('damaged');
  }
}
