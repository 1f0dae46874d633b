import type { EntityKind } from '../types.ts';
import { isFullName, normaliseName } from './normalise-name.ts';

/**
 * The keys under which somebody of these names is kept and found, in the order of the names, each once.
 * A person goes by full names: a bare surname would join strangers. Where the article has no full name
 * ("Banksy", "Lord Cameron"), the longest forms stand for it, and meet only somebody who has no full name either.
 */
export function listNameKeys(kind: EntityKind, names: readonly string[]): string[] {
  const full = kind === 'person' ? names.filter(isFullName) : names;
  const keys = (full.length > 0 ? full : names).map((name) => normaliseName(name, kind));
  const most = full.length > 0 ? 1 : Math.max(...keys.map(countWords));
  return [...new Set(keys)].filter((key) => key !== '' && countWords(key) >= most);
}

function countWords(key: string): number {
  return key.split(' ').length;
}
