import { type Fault, makeFault } from './fault.ts';
import type { Pack, PackEntry, PackHead, PackSource } from './pack.ts';
import { readEntry } from './read-entry.ts';
import { isObject, readDate, readHttps, readText, Unfit } from './read-field.ts';

/** An entry that was left out, by its index in the file. */
export interface RefusedEntry {
  readonly index: number;
  /** In English, for a log. */
  readonly reason: string;
  readonly fault: Fault;
}

/** What came of reading a pack: an unfit entry costs itself, an unfit head everything. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack; readonly refused: readonly RefusedEntry[] }
  | { readonly ok: false; readonly reason: string };

const FORMAT = 'backgrounder-pack';
const VERSION = 1;
const TEXT_LIMIT = 1_000;
const SOURCE_COUNT = 1_000;
const ENTRY_COUNT = 500_000;

/** Reads a parsed pack file, trusting nothing in it. Never throws. */
export function readPack(value: unknown): PackReading {
  try {
    if (!isObject(value) || value.format !== FORMAT) throw new Unfit('not a Backgrounder pack');
    if (value.version !== VERSION) throw new Unfit('a pack of another version');
    const head = readHead(value);
    const { entries } = value;
    if (!Array.isArray(entries)) throw new Unfit('entries is not a list');
    if (entries.length > ENTRY_COUNT) throw new Unfit(`entries has more than ${ENTRY_COUNT}`);
    const { taken, refused } = readEntries(entries, head);
    return { ok: true, pack: { ...head, entries: taken }, refused };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, reason: error.message };
    throw error;
  }
}

function readHead(value: Readonly<Record<string, unknown>>): PackHead {
  return {
    title: readText(value.title, 'title', TEXT_LIMIT),
    revision: readText(value.revision, 'revision', TEXT_LIMIT),
    licence: readText(value.licence, 'licence', TEXT_LIMIT),
    attribution: readText(value.attribution, 'attribution', TEXT_LIMIT),
    homepage: value.homepage == null ? null : readHttps(value.homepage, 'homepage'),
    sources: readSources(value.sources),
  };
}

function readSources(value: unknown): Readonly<Record<string, PackSource>> {
  if (!isObject(value)) throw new Unfit('sources is not an object');
  const sources = Object.entries(value);
  if (sources.length > SOURCE_COUNT) throw new Unfit(`sources has more than ${SOURCE_COUNT}`);
  return Object.fromEntries(sources.map(([key, source]) => [key, readSource(key, source)]));
}

function readSource(key: string, value: unknown): PackSource {
  if (!isObject(value)) throw new Unfit(`source ${key} is not an object`);
  const retrieved = readDate(value.retrieved, `retrieved of ${key}`);
  if (retrieved === null) throw new Unfit(`source ${key} has no date of retrieval`);
  return {
    title: readText(value.title, `title of ${key}`, TEXT_LIMIT),
    licence: readText(value.licence, `licence of ${key}`, TEXT_LIMIT),
    attribution: readText(value.attribution, `attribution of ${key}`, TEXT_LIMIT),
    url: value.url == null ? null : readHttps(value.url, `url of ${key}`),
    retrieved,
  };
}

function readEntries(
  values: readonly unknown[],
  { sources }: PackHead,
): { taken: PackEntry[]; refused: RefusedEntry[] } {
  const refused: RefusedEntry[] = [];
  const places = new Map<string, number>();
  const entries: PackEntry[] = [];
  // By index: a list may have holes, and `forEach` would step over them.
  for (let index = 0; index < values.length; index += 1) {
    try {
      const entry = readEntry(values[index], (key) => Object.hasOwn(sources, key));
      if (places.has(entry.id)) throw new Unfit(`a second entry ${entry.id}`, makeFault('twice', entry.id));
      places.set(entry.id, index);
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      refused.push({ index, reason: error.message, fault: error.fault });
    }
  }
  const taken = entries.filter(({ id, owner }) => {
    if (owner === null || places.has(owner)) return true;
    const fault = makeFault('no-owner', owner);
    refused.push({ index: places.get(id) ?? 0, reason: `no such owner: ${owner}`, fault });
    return false;
  });
  return { taken, refused: refused.sort((a, b) => a.index - b.index) };
}
