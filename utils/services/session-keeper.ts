import browser from 'webextension-polyfill';
import type { Snapshot, SnapshotKeeper } from '../db/memory-store.ts';
import { isBoolean, isList, isOneOf, isRecord, isText, isWording, orNull } from '../messages/guard.ts';
import { isDay } from '../messages/guards-article.ts';
import { isId, isNoteSource, isTimestamp } from '../messages/guards-notes.ts';
import type {
  Correction,
  EntityKind,
  EntityLinks,
  LibraryEntity,
  Met,
  Note,
  RememberedReading,
} from '../types.ts';

const isName = isWording(10_000);
const isKind = isOneOf<EntityKind>({ person: true, organisation: true });

const isSnapshot = isRecord<Snapshot>({
  entities: isList(
    isRecord<LibraryEntity>({
      id: isId,
      kind: isKind,
      name: isName,
      aliases: isList(isName, 10_000),
      links: isRecord<EntityLinks>({ entry: orNull(isName), wikidata: orNull(isName) }),
      mergedInto: orNull(isId),
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
  corrections: isList(
    isRecord<Correction>({
      id: isId,
      type: isOneOf({
        'no-name': true,
        person: true,
        organisation: true,
        'someone-else': true,
        'same-as': true,
      }),
      kind: isKind,
      name: isName,
      other: orNull(isRecord({ kind: isKind, name: isName })),
      entityId: orNull(isId),
      url: orNull(isName),
      title: orNull(isText(10_000)),
      created: isTimestamp,
    }),
    1e6,
  ),
  readings: isList(
    isRecord<RememberedReading>({
      id: isId,
      url: isName,
      site: isName,
      title: isText(10_000),
      siteName: orNull(isText(10_000)),
      published: orNull(isDay),
      opened: isTimestamp,
      met: isList(
        isRecord<Met>({
          kind: isKind,
          name: isName,
          roles: isList(
            isRecord<Met['roles'][number]>({
              title: isName,
              organisation: orNull(isName),
              tense: isOneOf({ current: true, former: true, acting: true }),
            }),
            10_000,
          ),
        }),
        1e6,
      ),
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
