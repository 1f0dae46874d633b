import { compareTimes } from '../notes/compare-notes.ts';
import type { ReadingsWhere } from '../types.ts';
import type { MemoryRecords } from './memory-records.ts';
import { createMemoryTransferShelf } from './memory-transfer-shelf.ts';
import type { StoredEntity, StoredNote, StoredReading } from './schema.ts';
import type { WritableShelf } from './shelf.ts';
import { entryOfEntity, entryOfNote } from './words/make-entry.ts';
import { makeParts } from './words/read-index.ts';

/** A shelf over plain maps. Everything is looked through: memory holds what one session writes, not a library. */
export function createMemoryShelf(records: MemoryRecords): WritableShelf {
  return {
    ...createEntityPart(records),
    ...createNotePart(records),
    ...createReadersPart(records),
    ...createMemoryTransferShelf(records),
  };
}

type Part<K extends keyof WritableShelf> = Pick<WritableShelf, K>;

function createEntityPart({
  entities,
}: MemoryRecords): Part<
  | 'findEntity'
  | 'listEntitiesByName'
  | 'listEntitiesByWord'
  | 'listMergedInto'
  | 'hasMerged'
  | 'listEntities'
  | 'countEntities'
  | 'putEntity'
> {
  const list = (): StoredEntity[] => [...entities.values()];
  return {
    findEntity: async (id) => entities.get(id),
    listEntitiesByName: async (key) => list().filter((stored) => stored.keys.includes(key)),
    listEntitiesByWord: async (word, limit) =>
      list()
        .filter(({ words }) => words.some((other) => other.startsWith(word)))
        .slice(0, limit),
    listMergedInto: async (id) => list().filter(({ entity }) => entity.mergedInto === id),
    hasMerged: async () => list().some(({ entity }) => entity.mergedInto !== null),
    listEntities: async () => list(),
    countEntities: async () => entities.size,
    putEntity: async (stored) => {
      entities.set(stored.entity.id, stored);
    },
  };
}

function createNotePart({
  entities,
  notes,
}: MemoryRecords): Part<
  | 'findNote'
  | 'listNotesOn'
  | 'listPinnedOn'
  | 'countNotesOn'
  | 'countNotes'
  | 'listDeletedUntil'
  | 'listDeletedSince'
  | 'listNotesBefore'
  | 'readWords'
  | 'listTags'
  | 'putNote'
> {
  const listLive = (): StoredNote[] =>
    [...notes.values()]
      .filter((stored) => stored.live !== undefined)
      .sort((a, b) => compareTimes(a.note, b.note));
  const listOn = (entityId: string): StoredNote[] =>
    listLive().filter((stored) => stored.live?.entityId === entityId);
  return {
    findNote: async (id) => notes.get(id),
    listNotesOn: async (entityId, limit) => listOn(entityId).slice(0, limit),
    listPinnedOn: async (entityId) => listOn(entityId).filter(({ note }) => note.pinned),
    countNotesOn: async (entityId) => listOn(entityId).length,
    countNotes: async () => listLive().length,
    listDeletedUntil: async (moment) =>
      [...notes.values()].filter(({ note }) => note.deleted !== null && note.deleted <= moment),
    listDeletedSince: async (moment) =>
      [...notes.values()].filter(({ note }) => note.deleted !== null && note.deleted >= moment),
    listNotesBefore: async (before, limit) => {
      const older = listLive().filter(({ note }) => before === null || note.updated < before);
      const last = older[limit - 1]?.note.updated;
      return older.filter(({ note }, index) => index < limit || note.updated === last);
    },
    readWords: async () => ({
      notes: makeParts(listLive().flatMap((stored) => entryOfNote(stored) ?? [])),
      entities: makeParts([...entities.values()].map(entryOfEntity)),
    }),
    listTags: async (prefix, limit) => {
      const tags = new Set(listLive().flatMap(({ note }) => note.tags));
      return [...tags]
        .filter((tag) => tag.startsWith(prefix))
        .sort()
        .slice(0, limit);
    },
    putNote: async (stored) => {
      notes.set(stored.note.id, stored);
    },
  };
}

function createReadersPart({
  corrections,
  readings,
}: MemoryRecords): Part<
  | 'listCorrections'
  | 'listCorrectionsAt'
  | 'putCorrection'
  | 'deleteCorrection'
  | 'findReading'
  | 'listReadingsNaming'
  | 'listReadingsBefore'
  | 'listReadingSites'
  | 'countReadings'
  | 'putReading'
  | 'deleteReadings'
> {
  const listReadings = (): StoredReading[] => [...readings.values()].sort((a, b) => b.opened - a.opened);
  return {
    listCorrections: async () => [...corrections.values()].sort((a, b) => b.created - a.created),
    listCorrectionsAt: async (url) => [...corrections.values()].filter((one) => one.url === url),
    putCorrection: async (correction) => {
      corrections.set(correction.id, correction);
    },
    deleteCorrection: async (id) => {
      corrections.delete(id);
    },
    findReading: async (url) => listReadings().find((reading) => reading.url === url),
    listReadingsNaming: async (key, limit) =>
      listReadings()
        .filter(({ keys }) => keys.includes(key))
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit),
    listReadingsBefore: async (before, limit) =>
      listReadings()
        .filter(({ opened }) => before === null || opened < before)
        .slice(0, limit),
    listReadingSites: async () => {
      const counts = new Map<string, number>();
      for (const { site } of readings.values()) counts.set(site, (counts.get(site) ?? 0) + 1);
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([site, count]) => ({ site, count }));
    },
    countReadings: async () => readings.size,
    putReading: async (stored) => {
      readings.set(stored.id, stored);
    },
    deleteReadings: async (where) => {
      const meant = listReadings().filter((reading) => isMeant(reading, where));
      for (const { id } of meant) readings.delete(id);
      return meant.length;
    },
  };
}

function isMeant({ id, site, opened }: StoredReading, where: ReadingsWhere): boolean {
  if ('site' in where) return site === where.site;
  if ('id' in where) return id === where.id;
  return opened >= where.from && opened <= where.to;
}
