import type { Entity, EntityKind, Heard } from '../../utils/types.ts';

/** How the article hears somebody; its authors stand apart. */
export type GroupName = Heard | 'authors';

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
  const groups: Record<GroupName, Entity[]> = { quoted: [], paraphrased: [], named: [], authors: [] };
  for (const entity of entities) {
    if (shown[entity.kind]) groups[entity.isAuthor ? 'authors' : entity.heard].push(entity);
  }
  return (['quoted', 'paraphrased', 'named', 'authors'] as const)
    .map((name) => ({ name, entities: groups[name] }))
    .filter((group) => group.entities.length > 0);
}
