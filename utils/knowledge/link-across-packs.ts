import type { Entity } from '../types.ts';
import type { LinkContext } from './link-context.ts';
import { type Link, linkEntity } from './link-entity.ts';
import type { PackEntry } from './pack.ts';

/**
 * Decides whom an entity means where several packs are asked. Packs may know the same person, each under an entry of
 * its own: so each is asked by itself, and where several are sure all of them speak, unless they mean two different
 * people. Where none is sure their candidates stand for one choice.
 *
 * @param packs the candidates of each, the bundled pack's first
 * @returns where sure, one entry of each pack that is
 */
export function linkAcrossPacks(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  packs: readonly (readonly PackEntry[])[],
): Link {
  const links = packs.map((candidates) => linkEntity(entity, context, candidates));
  const sure = links.flatMap(({ status, entries }) => (status === 'sure' ? entries : []));
  if (sure.length > 0) return { status: areOfOne(sure) ? 'sure' : 'several', entries: sure };
  return linkEntity(entity, context, packs.flat());
}

/** Whether nothing says that entries are of different people or organisations. */
function areOfOne(entries: readonly PackEntry[]): boolean {
  const known = new Set(entries.flatMap(({ links }) => links.wikidata ?? []));
  return known.size <= 1;
}
