import type { Entity, EntityKind } from '../../utils/types.ts';

export type GroupName = 'quoted' | 'named' | 'organisations' | 'authors';

export interface EntityGroup {
  readonly name: GroupName;
  /** Never empty; by weight, as they came. */
  readonly entities: readonly Entity[];
}

/** The groups of a list in their order; a group without anybody is left out. */
export function groupEntities(
  entities: readonly Entity[],
  shown: Readonly<Record<EntityKind, boolean>>,
): readonly EntityGroup[] {
  const groups: Record<GroupName, Entity[]> = { quoted: [], named: [], organisations: [], authors: [] };
  for (const entity of entities) {
    if (shown[entity.kind]) groups[groupOf(entity)].push(entity);
  }
  return (['quoted', 'named', 'organisations', 'authors'] as const)
    .map((name) => ({ name, entities: groups[name] }))
    .filter((group) => group.entities.length > 0);
}

function groupOf(entity: Entity): GroupName {
  if (entity.isAuthor) return 'authors';
  if (entity.kind === 'organisation') return 'organisations';
  return entity.heard === 'quoted' ? 'quoted' : 'named';
}
