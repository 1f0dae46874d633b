import type { Correction, EntityKind, LibraryEntity, Note, RememberedReading } from '../../types.ts';
import type { Incoming } from '../library-records.ts';
import { compareEntity } from './compare-entities.ts';
import { compareNote, type Standing } from './compare-notes.ts';
import type { Fate } from './fates.ts';

/** A record of a file beside the library's, null where there is none. */
export interface Planned<T> {
  readonly theirs: T;
  readonly mine: T | null;
  readonly standing: Standing;
  readonly fate: Fate;
}

/** What a file brings, compared with the library; ids of people are the library's where it knows them. */
export interface ImportPlan {
  readonly entities: readonly Planned<LibraryEntity>[];
  readonly notes: readonly Planned<Note>[];
  /** Those that the library does not have. */
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
}

/** Asks the library what it has; answers come in the order asked. */
export interface Matcher {
  entities(
    asked: readonly { readonly id: string; readonly kind: EntityKind; readonly names: readonly string[] }[],
  ): Promise<readonly (LibraryEntity | null)[]>;
  notes(ids: readonly string[]): Promise<readonly (Note | null)[]>;
  /** The ids of those that are there. */
  corrections(ids: readonly string[]): Promise<readonly string[]>;
  readings(ids: readonly string[]): Promise<readonly string[]>;
}

/** Records asked after at a time. */
const SLICE = 400;

/** Compares a file with the library. @param onCompared told how many records have been compared so far */
export async function planImport(
  incoming: Incoming,
  matcher: Matcher,
  onCompared: (count: number) => void = () => undefined,
): Promise<ImportPlan> {
  let compared = 0;
  const note = (count: number): void => {
    compared += count;
    onCompared(compared);
  };
  const standingOf = (id: string): Standing => ({
    isPrinted: incoming.isPrinted,
    isEdited: incoming.edited.has(id),
  });

  const ids = new Set(incoming.entities.map(({ id }) => id));
  const known = await inSlices(incoming.entities, note, (slice) =>
    matcher.entities(slice.map(({ id, kind, name, aliases }) => ({ id, kind, names: [name, ...aliases] }))),
  );
  // Somebody found by name whom the file also has under the library's id is somebody else in the file.
  const matched = incoming.entities.map((theirs, index) => {
    const mine = known[index] ?? null;
    return { theirs, mine: mine && mine.id !== theirs.id && ids.has(mine.id) ? null : mine };
  });
  const homes = new Map(matched.map(({ theirs, mine }) => [theirs.id, mine?.id ?? theirs.id]));
  const homeOf = (id: string): string => homes.get(id) ?? id;

  const entities = matched.map(({ theirs, mine }): Planned<LibraryEntity> => {
    const moved = { ...theirs, mergedInto: theirs.mergedInto && homeOf(theirs.mergedInto) };
    const standing = standingOf(theirs.id);
    return { theirs: moved, mine, standing, fate: compareEntity(moved, mine, standing) };
  });
  const kept = await inSlices(incoming.notes, note, (slice) => matcher.notes(slice.map(({ id }) => id)));
  const notes = incoming.notes.map((theirs, index): Planned<Note> => {
    const moved = { ...theirs, entityId: homeOf(theirs.entityId) };
    const mine = kept[index] ?? null;
    const standing = standingOf(theirs.id);
    return { theirs: moved, mine, standing, fate: compareNote(moved, mine, standing) };
  });
  const corrections = await findNew(incoming.corrections, note, (slice) => matcher.corrections(slice));
  const readings = await findNew(incoming.readings, note, (slice) => matcher.readings(slice));
  return {
    entities,
    notes,
    corrections: corrections.map((one) => ({ ...one, entityId: one.entityId && homeOf(one.entityId) })),
    readings,
  };
}

async function inSlices<T, R>(
  records: readonly T[],
  note: (count: number) => void,
  ask: (slice: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < records.length; at += SLICE) {
    const slice = records.slice(at, at + SLICE);
    answers.push(...(await ask(slice)));
    note(slice.length);
  }
  return answers;
}

async function findNew<T extends { readonly id: string }>(
  records: readonly T[],
  note: (count: number) => void,
  ask: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<T[]> {
  const ids = records.map(({ id }) => id);
  const known = new Set(await inSlices(ids, note, ask));
  return records.filter(({ id }) => !known.has(id));
}
