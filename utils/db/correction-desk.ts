import { isFullName } from '../knowledge/normalise-name.ts';
import { type IdSource, makeId } from '../make-id.ts';
import { createLibraryEntity } from '../notes/join-names.ts';
import { areRivals } from '../notes/rival-corrections.ts';
import type { Correction, CorrectionType, EntityKind, LibraryEntity, Timestamp } from '../types.ts';
import { mergeEntities } from './entity-desk.ts';
import { findEntityOf, findHead, listEntitiesOf } from './find-entity.ts';
import { makeStoredEntity } from './make-stored.ts';
import type { Named } from './rank-entities.ts';
import type { Store, WritableShelf } from './shelf.ts';

/** A correction as the reader makes it. */
export interface CorrectionDraft {
  readonly type: CorrectionType;
  readonly about: Named;
  /** Of `same-as`: whom they are the same as. */
  readonly other: Named | null;
  /** Of `someone-else`: id of the library's entity that it is, null for somebody new. */
  readonly entityId: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

/** A name that the reader's library knows; `kind` null is the reader's word that it is nobody's. */
export interface ReadersName {
  readonly name: string;
  readonly kind: EntityKind | null;
}

/** The reader's corrections. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface CorrectionDesk {
  /**
   * Keeps a correction in place of those that it contradicts, and has the library follow: a kind is changed there as
   * well, two that are the same are merged, somebody else becomes an entity of their own.
   */
  add(draft: CorrectionDraft): Promise<Correction>;
  /** Takes a correction back, and what the library did for it. Removing twice is no error. */
  remove(id: string): Promise<void>;
  /** The newest first. */
  list(): Promise<readonly Correction[]>;
  /** Names of everybody with notes, and what corrections say of names. */
  listNames(): Promise<readonly ReadersName[]>;
}

export function createCorrectionDesk(store: Store, environment: IdSource): CorrectionDesk {
  return {
    add: (draft) => {
      const now = environment.now();
      const ids = { correction: makeId(environment), entity: makeId(environment) };
      return store.write(async (shelf) => {
        const correction = makeCorrection(ids.correction, draft, now);
        for (const before of await shelf.listCorrections()) {
          if (areRivals(before, correction)) await shelf.deleteCorrection(before.id);
        }
        const entityId = await follow(shelf, draft, ids.entity, now);
        const kept = { ...correction, entityId };
        await shelf.putCorrection(kept);
        return kept;
      });
    },
    remove: (id) => {
      const now = environment.now();
      return store.write(async (shelf) => {
        const correction = (await shelf.listCorrections()).find((one) => one.id === id);
        if (correction === undefined) return;
        await shelf.deleteCorrection(id);
        await unfollow(shelf, correction, now);
      });
    },
    list: () => store.read((shelf) => shelf.listCorrections()),
    listNames: () =>
      store.read(async (shelf) => {
        const [corrections, entities] = await Promise.all([shelf.listCorrections(), shelf.listEntities()]);
        return [...corrections.flatMap(nameOf), ...entities.flatMap(({ entity }) => namesOf(entity))];
      }),
  };
}

function makeCorrection(id: string, draft: CorrectionDraft, created: Timestamp): Correction {
  const { type, about, other, url, title } = draft;
  return {
    id,
    type,
    kind: about.kind,
    name: about.names[0] ?? '',
    other: other && { kind: other.kind, name: other.names[0] ?? '' },
    entityId: null,
    url,
    title,
    created,
  };
}

/** Has the library do what a correction means for it; gives the entity that somebody else is. */
async function follow(
  shelf: WritableShelf,
  { type, about, other, entityId }: CorrectionDraft,
  freshId: string,
  now: Timestamp,
): Promise<string | null> {
  if (type === 'person' || type === 'organisation') await changeKind(shelf, about, type, now);
  if (type === 'same-as' && other !== null) {
    const [one, two] = [await findEntityOf(shelf, about), await findEntityOf(shelf, other)];
    if (one !== null && two !== null) await mergeEntities(shelf, one.id, two.id, now);
  }
  if (type !== 'someone-else') return null;
  if (entityId !== null) return entityId;
  await shelf.putEntity(makeStoredEntity(createLibraryEntity(freshId, about.kind, about.names, now)));
  return freshId;
}

async function unfollow(shelf: WritableShelf, correction: Correction, now: Timestamp): Promise<void> {
  const { type, kind, name, other } = correction;
  if (type === 'person' || type === 'organisation') {
    await changeKind(shelf, { kind: type, names: [name] }, kind, now);
  }
  if (type !== 'same-as' || other === null) return;
  const two = await findEntityOf(shelf, { kind: other.kind, names: [other.name] });
  const head = two && (await findHead(shelf, two));
  for (const one of await listEntitiesOf(shelf, { kind, names: [name] })) {
    if (one.mergedInto === null || one.mergedInto !== head?.id) continue;
    await shelf.putEntity(makeStoredEntity({ ...one, mergedInto: null, updated: now }));
  }
}

/** Whoever the library has under another kind becomes what they are, unless it has such a one already. */
async function changeKind(
  shelf: WritableShelf,
  { kind, names }: Named,
  to: EntityKind,
  now: Timestamp,
): Promise<void> {
  if (kind === to || (await findEntityOf(shelf, { kind: to, names })) !== null) return;
  const entity = await findEntityOf(shelf, { kind, names });
  if (entity !== null) await shelf.putEntity(makeStoredEntity({ ...entity, kind: to, updated: now }));
}

function nameOf({ type, name }: Correction): ReadersName[] {
  if (type === 'no-name') return [{ name, kind: null }];
  return type === 'person' || type === 'organisation' ? [{ name, kind: type }] : [];
}

/** A bare surname would have its every bearer taken for this one. */
function namesOf({ kind, name, aliases }: LibraryEntity): ReadersName[] {
  const names = [name, ...aliases];
  const telling = kind === 'person' ? names.filter(isFullName) : names;
  return telling.map((one) => ({ name: one, kind }));
}
