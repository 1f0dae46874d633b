import { compareTimes } from '../notes/rank-hits.ts';
import type { StoredEntity, StoredNote } from './schema.ts';
import type { WritableShelf } from './shelf.ts';

/** What a memory store holds. */
export interface MemoryRecords {
  readonly entities: Map<string, StoredEntity>;
  readonly notes: Map<string, StoredNote>;
}

/** A shelf over plain maps. Everything is looked through: memory holds what one session writes, not a library. */
export function createMemoryShelf({ entities, notes }: MemoryRecords): WritableShelf {
  const listLive = (): StoredNote[] => [...notes.values()].filter((stored) => stored.live !== undefined);
  const listOn = (entityId: string): StoredNote[] =>
    listLive().filter((stored) => stored.live?.entityId === entityId);
  return {
    findEntity: async (id) => entities.get(id),
    listEntitiesByName: async (key) => [...entities.values()].filter((stored) => stored.keys.includes(key)),
    findNote: async (id) => notes.get(id),
    listNotesOn: async (entityId) => listOn(entityId),
    countNotesOn: async (entityId) => listOn(entityId).length,
    countNotes: async () => listLive().length,
    listDeletedUntil: async (moment) =>
      [...notes.values()].filter(({ note }) => note.deleted !== null && note.deleted <= moment),
    listNotesBefore: async (before, limit) => {
      const older = listLive()
        .filter(({ note }) => before === null || note.updated < before)
        .sort((a, b) => compareTimes(a.note, b.note));
      const last = older[limit - 1]?.note.updated;
      return older.filter(({ note }, index) => index < limit || note.updated === last);
    },
    listNoteIdsByWord: async (word, isWhole) =>
      listLive()
        .filter(({ live }) =>
          live?.words.some((other) => (isWhole ? other === word : other.startsWith(word))),
        )
        .map(({ note }) => note.id),
    listNoteIdsByNameWord: async (word) =>
      [...entities.values()]
        .filter(({ words }) => words.some((other) => other.startsWith(word)))
        .flatMap(({ entity }) => listOn(entity.id).map(({ note }) => note.id)),
    putEntity: async (stored) => {
      entities.set(stored.entity.id, stored);
    },
    putNote: async (stored) => {
      notes.set(stored.note.id, stored);
    },
  };
}
