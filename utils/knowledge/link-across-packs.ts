import type { Entity } from '../types.ts';
import type { LinkContext } from './link-context.ts';
import { type Link, linkEntity, listPlausible } from './link-entity.ts';
import type { PackEntry } from './pack.ts';

/** Those of a pack who go by the name. */
export interface PackCandidates {
  /** A pack that the reader added. */
  readonly isOwn: boolean;
  readonly entries: readonly PackEntry[];
}

/**
 * Decides whom an entity means where several packs are asked. Packs may know the same person, each under an entry of
 * its own: so each is asked by itself, and where several are sure all of them speak, unless they mean two different
 * people. Where none is sure their candidates stand for one choice; and what a reader's pack says of the name is
 * offered even where it is but one: they added it so as to be told.
 *
 * @param packs the bundled one first
 * @returns where sure, one entry of each pack that is
 */
export function linkAcrossPacks(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  packs: readonly PackCandidates[],
): Link {
  const links = packs.map(({ entries }) => linkEntity(entity, context, entries));
  const sure = links.flatMap(({ status, entries }) => (status === 'sure' ? entries : []));
  if (sure.length > 0) return { status: areOfOne(sure) ? 'sure' : 'several', entries: sure };
  const link = linkEntity(
    entity,
    context,
    packs.flatMap(({ entries }) => entries),
  );
  if (link.status !== 'none') return link;
  const own = packs.flatMap(({ isOwn, entries }) => (isOwn ? listPlausible(entity, context, entries) : []));
  return { status: own.length > 0 ? 'several' : 'none', entries: own };
}

/** Whether nothing says that entries are of different people or organisations. */
function areOfOne(entries: readonly PackEntry[]): boolean {
  const known = new Set(entries.flatMap(({ links }) => links.wikidata ?? []));
  return known.size <= 1;
}
