import type { Entity } from '../types.ts';
import type { LinkContext } from './link-context.ts';
import { type Link, linkEntity } from './link-entity.ts';
import { type Office, officesOn } from './offices-on.ts';
import type { PackEntry, PackSource } from './pack.ts';

/** What the packs know of an entity of an article. */
export interface Background extends Link {
  /** Offices of the one who is meant, in order of time, as they stood on the article's date; empty unless sure. */
  readonly offices: readonly Office[];
}

/**
 * Reads the background of an entity: whom it means, and the offices held on the article's date.
 *
 * @param candidates entries that go by a name of the entity (see `listLookUpKeys`)
 * @param sources of the packs that the candidates come from
 */
export function readBackground(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  candidates: readonly PackEntry[],
  sources: Readonly<Record<string, PackSource>>,
): Background {
  const link = linkEntity(entity, context, candidates);
  const [entry] = link.entries;
  const isSure = link.status === 'sure' && entry !== undefined;
  return { ...link, offices: isSure ? officesOn(entry, context.published, sources) : [] };
}

/** Keys of all sources that an entry draws on, its own first. */
export function listSources(entry: PackEntry): string[] {
  const roles = entry.roles.flatMap((role) => role.source ?? []);
  return [...new Set([entry.source, ...Object.keys(entry.further ?? {}), ...roles])];
}
