import { useRef } from 'preact/hooks';
import type { Entity } from '../types.ts';

interface Held {
  readonly id: number;
  readonly entities: readonly Entity[];
  readonly entity: Entity | null;
}

/**
 * Whom the reader has opened, through every new who's-who of the page: a correction gives everybody other numbers.
 * One who is no longer named stays as they were.
 * @param id as it was when they were opened, null where nobody is
 */
export function useOpenedEntity(id: number | null, entities: readonly Entity[]): Entity | null {
  const held = useRef<Held | null>(null);
  const before = held.current;
  if (id === null) held.current = null;
  else if (before?.id !== id) held.current = { id, entities, entity: entities[id] ?? null };
  else if (before.entities !== entities) {
    held.current = { id, entities, entity: before.entity && findAgain(entities, before.entity) };
  }
  return held.current?.entity ?? null;
}

/** By name, else by the first place in which they are named. */
function findAgain(entities: readonly Entity[], entity: Entity): Entity {
  const { kind, name, mentions } = entity;
  const isAt = (other: Entity) => other.mentions.some(({ start }) => start === mentions[0]?.start);
  return (
    entities.find((other) => other.kind === kind && other.name === name) ??
    entities.find((other) => isAt(other)) ??
    entity
  );
}
