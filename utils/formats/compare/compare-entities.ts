import { moveOn } from '../../notes/stamp.ts';
import type { LibraryEntity } from '../../types.ts';
import type { Standing } from './compare-notes.ts';
import type { Fate, Rule } from './fates.ts';
import { isSameContent } from './same-content.ts';

/** What an entity of a file is to the one of the library that it goes with, by id or by name. */
export function compareEntity(
  theirs: LibraryEntity,
  mine: LibraryEntity | null,
  { isPrinted, isEdited }: Standing,
): Fate {
  if (mine === null) return 'new';
  if (mine.id !== theirs.id) return hasNamesOf(mine, theirs) ? 'same' : 'changed';
  if (isPrinted && !isEdited && theirs.updated === mine.updated) return 'same';
  if (isPrinted ? isSameNamed(theirs, mine) : isSameContent(timeless(theirs), timeless(mine))) return 'same';
  if (isEdited) return mine.updated > theirs.updated ? 'conflict' : 'changed';
  return theirs.updated > mine.updated ? 'changed' : 'conflict';
}

/** The entity to be put into the library under a rule; null where it stays as it is. */
export function settleEntity(
  theirs: LibraryEntity,
  mine: LibraryEntity | null,
  { isEdited, isPrinted }: Standing,
  rule: Rule,
  now: number,
): LibraryEntity | null {
  if (mine === null) return rule === 'mine' ? null : theirs;
  if (rule === 'mine') return null;
  if (rule === 'both' || mine.id !== theirs.id) return addNames(mine, theirs, now);
  if (!isPrinted) return theirs;
  const { kind, name, aliases } = theirs;
  const updated = isEdited ? moveOn(now, mine.updated) : theirs.updated;
  return { ...mine, kind, name, aliases, updated };
}

function addNames(mine: LibraryEntity, theirs: LibraryEntity, now: number): LibraryEntity | null {
  if (hasNamesOf(mine, theirs)) return null;
  const others = [theirs.name, ...theirs.aliases].filter((name) => name !== mine.name);
  const aliases = [...new Set([...mine.aliases, ...others])];
  return { ...mine, aliases, updated: moveOn(now, mine.updated) };
}

function hasNamesOf(mine: LibraryEntity, theirs: LibraryEntity): boolean {
  const known = new Set([mine.name, ...mine.aliases]);
  return [theirs.name, ...theirs.aliases].every((name) => known.has(name));
}

function isSameNamed(one: LibraryEntity, other: LibraryEntity): boolean {
  return isSameContent([one.kind, one.name, one.aliases], [other.kind, other.name, other.aliases]);
}

function timeless(entity: LibraryEntity): LibraryEntity {
  return { ...entity, created: 0, updated: 0 };
}
