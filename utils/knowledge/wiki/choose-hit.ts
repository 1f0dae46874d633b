import type { EntityKind } from '../../types.ts';
import { normaliseName } from '../normalise-name.ts';
import type { WikiHit } from './wiki.ts';

/** What the hits of a search come to. */
export type HitChoice =
  | { readonly status: 'one'; readonly title: string; readonly others: readonly WikiHit[] }
  | { readonly status: 'several'; readonly hits: readonly WikiHit[] }
  | { readonly status: 'none' };

/** What Wikipedia adds to a title to tell it from others: "John Smith (cricketer, born 1957)". */
const SUFFIX = / \([^()]*\)$/u;

/**
 * Whether a search has found the one of the name, or leaves a choice to the reader. One page of exactly that name is
 * taken, where Wikipedia lists no other of it. All others are for the reader to choose from: nobody is guessed.
 */
export function chooseHit(kind: EntityKind, name: string, hits: readonly WikiHit[]): HitChoice {
  const key = normaliseName(name, kind);
  const isOfName = ({ title }: WikiHit): boolean => normaliseName(title.replace(SUFFIX, ''), kind) === key;
  const pages = hits.filter((hit) => !hit.isDisambiguation);
  const ofName = pages.filter(isOfName);
  const isAmbiguous = hits.some((hit) => hit.isDisambiguation && isOfName(hit));
  const [only, ...more] = ofName;
  if (only && more.length === 0 && !isAmbiguous) {
    return { status: 'one', title: only.title, others: pages.filter((hit) => hit !== only) };
  }
  const ordered = [...ofName, ...pages.filter((hit) => !isOfName(hit))];
  return ordered.length > 0 ? { status: 'several', hits: ordered } : { status: 'none' };
}
