import { listNameKeys } from '../knowledge/list-name-keys.ts';
import { isShortForm } from '../knowledge/normalise-name.ts';
import type { EntityKind, LibraryEntity } from '../types.ts';

/** Somebody of an article: the kind and every form of the name that it uses, the fullest first. */
export interface Named {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** Id of the library's entity, where it is known; its names then decide nothing. */
  readonly id?: string;
  /** The article's address: the reader may have said who is meant there. */
  readonly url?: string;
}

/**
 * The entities among the candidates that may be the one named. The first name decides before the second; of two
 * entities that it fits, the one last written on comes first.
 */
export function rankEntities(
  named: Pick<Named, 'kind' | 'names'>,
  candidates: readonly LibraryEntity[],
): readonly LibraryEntity[] {
  const keys = listNameKeys(named.kind, named.names);
  return candidates
    .filter(({ kind }) => kind === named.kind)
    .map((entity) => ({ entity, shared: findShared(keys, listKeysOf(entity)) }))
    .filter(({ shared }) => shared !== -1)
    .sort((a, b) => a.shared - b.shared || b.entity.updated - a.entity.updated)
    .map(({ entity }) => entity);
}

/** Index of the first key that both have, -1 where they are strangers. */
function findShared(keys: readonly string[], others: readonly string[]): number {
  const shared = keys.findIndex((key) => others.includes(key));
  const key = keys[shared];
  return key !== undefined && isShortForm(key) && haveOtherFullNames(keys, others) ? -1 : shared;
}

/**
 * Whether both are known by longer names of which none goes with one of the other's: British Airways and the
 * British Academy are both BA. "Department of Health" goes with "Department of Health and Social Care".
 */
function haveOtherFullNames(keys: readonly string[], others: readonly string[]): boolean {
  const long = keys.filter((key) => !isShortForm(key));
  const otherLong = others.filter((key) => !isShortForm(key));
  if (long.length === 0 || otherLong.length === 0) return false;
  return !long.some((a) => otherLong.some((b) => isPart(a, b) || isPart(b, a)));
}

function isPart(part: string, whole: string): boolean {
  const words = whole.split(' ');
  return part.split(' ').every((word) => words.includes(word));
}

function listKeysOf({ kind, name, aliases }: LibraryEntity): string[] {
  return listNameKeys(kind, [name, ...aliases]);
}
