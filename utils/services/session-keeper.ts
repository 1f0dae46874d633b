import browser from 'webextension-polyfill';
import type { Snapshot, SnapshotKeeper } from '../db/memory-store.ts';
import { isBoolean, isList, isOneOf, isRecord, isText, isWording, orNull } from '../messages/guard.ts';
import { isId, isNoteSource, isTimestamp } from '../messages/guards-notes.ts';
import type { LibraryEntity, Note } from '../types.ts';

const isName = isWording(10_000);

const isSnapshot = isRecord<Snapshot>({
  entities: isList(
    isRecord<LibraryEntity>({
      id: isId,
      kind: isOneOf({ person: true, organisation: true }),
      name: isName,
      aliases: isList(isName, 10_000),
      created: isTimestamp,
      updated: isTimestamp,
    }),
    1e6,
  ),
  notes: isList(
    isRecord<Note>({
      id: isId,
      entityId: isId,
      text: isText(1e6),
      tags: isList(isText(10_000), 10_000),
      source: orNull(isNoteSource),
      pinned: isBoolean,
      created: isTimestamp,
      updated: isTimestamp,
      deleted: orNull(isTimestamp),
    }),
    1e6,
  ),
});

/**
 * Keeps a snapshot in the browser's session storage: in memory, never on disk, gone when the browser closes, out
 * of reach of web pages and content scripts, and at most 10 MB.
 * @param name tells one snapshot from another
 */
export function createSessionKeeper(name: string): SnapshotKeeper {
  const key = `library.${name}`;
  return {
    async load() {
      const stored = (await browser.storage.session.get(key))[key];
      return isSnapshot(stored) ? stored : null;
    },
    save: (snapshot) => browser.storage.session.set({ [key]: snapshot }),
    clear: () => browser.storage.session.remove(key),
  };
}
