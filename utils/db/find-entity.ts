import { listNameKeys } from '../knowledge/list-name-keys.ts';
import type { LibraryEntity } from '../types.ts';
import { type Named, rankEntities } from './rank-entities.ts';
import type { Shelf } from './shelf.ts';

/**
 * The library's entity for somebody of an article, null where there is none yet: the one that the reader said it is
 * in this article, else the likeliest of those of the name. One that was merged is given as itself (see findHead).
 */
export async function findEntityOf(shelf: Shelf, named: Named): Promise<LibraryEntity | null> {
  if (named.id !== undefined) return (await shelf.findEntity(named.id))?.entity ?? null;
  const said = await findSaid(shelf, named);
  if (said !== null) return said;
  const [first = null, ...others] = await listEntitiesOf(shelf, named);
  if (first === null || others.length === 0) return first;
  // Somebody without notes stands back: there is nothing to show of them.
  for (const entity of [first, ...others]) {
    if ((await shelf.countNotesOn(entity.id)) > 0) return entity;
  }
  return first;
}

/** Everybody in the library who goes by a name of somebody's, the likeliest first. */
export async function listEntitiesOf(shelf: Shelf, named: Named): Promise<readonly LibraryEntity[]> {
  const keys = listNameKeys(named.kind, named.names);
  const lists = await Promise.all(keys.map((key) => shelf.listEntitiesByName(key)));
  const all = new Map(lists.flat().map(({ entity }) => [entity.id, entity]));
  return rankEntities(named, [...all.values()]);
}

/** Whom the reader said that somebody is in this article. */
async function findSaid(shelf: Shelf, { kind, names, url }: Named): Promise<LibraryEntity | null> {
  if (url === undefined) return null;
  const here = await shelf.listCorrectionsAt(url);
  if (here.length === 0) return null;
  const keys = new Set(listNameKeys(kind, names));
  const said = here
    .filter(
      ({ type, name }) => type === 'someone-else' && listNameKeys(kind, [name]).some((key) => keys.has(key)),
    )
    .sort((a, b) => b.created - a.created)[0];
  return said?.entityId ? ((await shelf.findEntity(said.entityId))?.entity ?? null) : null;
}

/** The entity that one is shown as: what it was merged into, and that in turn; else itself. */
export async function findHead(shelf: Shelf, entity: LibraryEntity): Promise<LibraryEntity> {
  const seen = new Set([entity.id]);
  let head = entity;
  while (head.mergedInto !== null && !seen.has(head.mergedInto)) {
    seen.add(head.mergedInto);
    const next = await shelf.findEntity(head.mergedInto);
    if (next === undefined) break;
    head = next.entity;
  }
  return head;
}

/**
 * The entity that one is shown as with all that were merged into it, and into those; that one first.
 * @param hasMerged where it is known that nothing is merged, nothing is looked for
 */
export async function listGroupOf(
  shelf: Shelf,
  entity: LibraryEntity,
  hasMerged: boolean,
): Promise<readonly [LibraryEntity, ...LibraryEntity[]]> {
  if (!hasMerged) return [entity];
  const [head = entity, ...others] = await listGroup(shelf, await findHead(shelf, entity));
  return [head, ...others];
}

/** Those of some articles' names of whom the reader has said something there keep the address; the others need none. */
export async function dropNeedlessUrls(shelf: Shelf, all: readonly Named[]): Promise<readonly Named[]> {
  const urls = [...new Set(all.flatMap(({ url }) => url ?? []))];
  const lists = await Promise.all(urls.map((url) => shelf.listCorrectionsAt(url)));
  const telling = new Set(urls.filter((_, index) => lists[index]?.length !== 0));
  return all.map((named) => {
    const { url, ...bare } = named;
    return url === undefined || telling.has(url) ? named : bare;
  });
}

/** An entity with all that were merged into it, and into those; itself first. */
export async function listGroup(shelf: Shelf, head: LibraryEntity): Promise<readonly LibraryEntity[]> {
  const group = new Map([[head.id, head]]);
  for (const member of group.values()) {
    for (const { entity } of await shelf.listMergedInto(member.id)) {
      if (!group.has(entity.id)) group.set(entity.id, entity);
    }
  }
  return [...group.values()];
}
