import type { Guard } from '../../messages/guard.ts';
import { isCorrection, isLibraryEntity, isNote, isRememberedReading } from '../../messages/guards-records.ts';
import type { LibraryRecords } from '../../types.ts';
import { FormatError, type Incoming } from '../library-records.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file.ts';
import { upgradeFile } from './upgrade-file.ts';
import { hashLibrary } from './write-json.ts';

const PARTS = ['entities', 'notes', 'corrections', 'readings'] as const;

/** More than any library has; a file with more is not a reader's. */
const MOST_RECORDS = 2_000_000;

/**
 * A library from JSON of this version or any older one. A record that is not what it should be is left out and
 * counted; so is a note on nobody. Keys that a format does not know make a record unfit, `__proto__` too.
 * @throws FormatError where the text is no library
 */
export async function readJson(text: string): Promise<Incoming> {
  const { version, records: file } = readHead(parse(text));
  const upgraded = upgradeFile(file, version);
  if (PARTS.flatMap((part) => listIn(upgraded, part).length).some((count) => count > MOST_RECORDS))
    throw new FormatError('too-large', 'more records than any library has');
  const { records, refused } = pick(upgraded);
  const integrity = await judge(file, version, records, refused);
  return {
    ...records,
    settings: readSettings(upgraded),
    edited: new Set(),
    isPrinted: false,
    refused,
    integrity,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('unreadable', 'no JSON');
  }
}

function readHead(value: unknown): { version: number; records: Readonly<Record<string, unknown>> } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError('not-ours', 'no library');
  }
  const records = Object.fromEntries(Object.entries(value));
  const { format, version } = records;
  if (format !== LIBRARY_FORMAT) throw new FormatError('not-ours', 'no library');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new FormatError('not-ours', 'no version of a library');
  }
  if (version > LIBRARY_VERSION) throw new FormatError('newer', `version ${version} is newer than this one`);
  return { version, records };
}

function pick(file: Readonly<Record<string, unknown>>): { records: LibraryRecords; refused: number } {
  const [entities, badEntities] = sift(listIn(file, 'entities'), isLibraryEntity);
  const known = new Set(entities.map(({ id }) => id));
  const [fit, badNotes] = sift(listIn(file, 'notes'), isNote);
  const notes = fit.filter(({ entityId }) => known.has(entityId));
  const [corrections, badCorrections] = sift(listIn(file, 'corrections'), isCorrection);
  const [readings, badReadings] = sift(listIn(file, 'readings'), isRememberedReading);
  const refused = badEntities + badNotes + fit.length - notes.length + badCorrections + badReadings;
  return { records: { entities, notes, corrections, readings }, refused };
}

/** What passes, the first of each id, and how many do not. */
function sift<T extends { readonly id: string }>(values: readonly unknown[], guard: Guard<T>): [T[], number] {
  const fit = new Map<string, T>();
  for (const value of values) {
    if (guard(value) && !fit.has(value.id)) fit.set(value.id, value);
  }
  return [[...fit.values()], values.length - fit.size];
}

function readSettings({ settings }: Readonly<Record<string, unknown>>): Incoming['settings'] {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return null;
  return Object.fromEntries(Object.entries(settings));
}

function listIn(file: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value = Object.hasOwn(file, key) ? file[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Files of older versions have a checksum over what was upgraded since: there the counts have to do. */
async function judge(
  { counts, checksum }: Readonly<Record<string, unknown>>,
  version: number,
  records: LibraryRecords,
  refused: number,
): Promise<Incoming['integrity']> {
  if (typeof counts !== 'object' || counts === null) return 'unknown';
  const isCounted = Object.entries(records).every(
    ([name, list]) => (Reflect.get(counts, name) ?? 0) === list.length,
  );
  if (refused > 0 || !isCounted) return 'damaged';
  if (version < LIBRARY_VERSION) return 'whole';
  return (await hashLibrary(records)) === checksum ? 'whole' : 'damaged';
}
