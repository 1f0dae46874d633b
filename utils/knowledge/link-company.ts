import type { Entity } from '../types.ts';
import { readCompany } from './company.ts';
import type { Company, LinkContext } from './link-context.ts';
import { linkEntity } from './link-entity.ts';
import type { PackEntry } from './pack.ts';

/**
 * The company that the entities of an article are in: those of them whom the article alone makes sure.
 * @param candidates of each entity, the entries that go by a name of it
 */
export function linkCompany(
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>[],
  context: LinkContext,
  candidates: readonly (readonly PackEntry[])[],
): Company {
  const sure = entities.flatMap((entity, at) => {
    const { status, entries } = linkEntity(entity, { ...context, company: null }, candidates[at] ?? []);
    return status === 'sure' ? entries : [];
  });
  return readCompany(sure, context);
}
