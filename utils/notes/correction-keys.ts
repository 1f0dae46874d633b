import { normaliseName } from '../knowledge/normalise-name.ts';
import type { EntityKind } from '../types.ts';

/**
 * The keys by which corrections know a name. It has those of both kinds, as the same name may be taken for a person in
 * one article and for an organisation in the next.
 */
export function listCorrectionKeys(name: string): readonly string[] {
  const kinds: readonly EntityKind[] = ['person', 'organisation'];
  return [...new Set(kinds.map((kind) => normaliseName(name, kind)))].filter((key) => key !== '');
}

/** Whether two names are one for a correction. */
export function isSameName(name: string, other: string): boolean {
  const keys = listCorrectionKeys(name);
  return listCorrectionKeys(other).some((key) => keys.includes(key));
}
