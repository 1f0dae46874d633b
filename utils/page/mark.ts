import { getTree } from '../article/node-access.ts';
import { Sight } from '../article/shown.ts';
import type { Entity, EntityKind, Span, WhosWho } from '../types.ts';
import type { TextMap } from './text-map.ts';

/** A name of the body where it stands in the live document. */
export interface Mark {
  /** Id of the entity, and the mention's index in its `mentions`. */
  readonly entity: number;
  readonly mention: number;
  readonly kind: EntityKind;
  /** In the article's text. */
  readonly span: Span;
  /** The element of the block that it stands in. */
  readonly block: Element;
  /** Never empty. */
  readonly ranges: readonly Range[];
}

/** Which mentions are marked: every one, or the first of each entity that the document still holds. */
export type Extent = 'all' | 'first';

/** Mentions between two points at which the work can be interrupted. */
const MENTIONS_PER_STEP = 16;

/** Finds the marks of a who's-who in the document, in the order of the text. Mentions that are gone are left out. */
export function* placeMarksInSteps(map: TextMap, whosWho: WhosWho, extent: Extent): Generator<void, Mark[]> {
  const marks: Mark[] = [];
  const sight = new Sight();
  let looked = 0;
  for (const entity of whosWho.entities) {
    for (const mention of entity.mentions.keys()) {
      looked += 1;
      if (looked % MENTIONS_PER_STEP === 0) yield;
      const mark = placeMark(map, entity, mention, sight);
      if (!mark) continue;
      marks.push(mark);
      if (extent === 'first') break;
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Finds one mention in the document, null where the document no longer holds it or does not show it.
 * @param sight of this moment
 */
export function placeMark(map: TextMap, entity: Entity, mention: number, sight = new Sight()): Mark | null {
  const span = entity.mentions[mention];
  const block = span && map.blockAt(span.start)?.source.element;
  const ranges = span ? map.rangesOf(span) : [];
  if (!block || ranges.length === 0) return null;
  // A block that is hidden as a whole is not read; a part of it is, for its text has places of its own.
  const part = ranges[0]!.startContainer.parentElement;
  if (part !== null && part !== block && !sight.isShown(part)) return null;
  return { entity: entity.id, mention, kind: entity.kind, span, block, ranges };
}

/** The open shadow trees that marks stand in. Words that are slotted into a block stand in another tree than it. */
export function listShadowRoots(marks: readonly Mark[]): ShadowRoot[] {
  const places = new Set<Node>();
  for (const { block, ranges } of marks) {
    places.add(block);
    const { parentNode } = ranges[0]!.startContainer;
    if (parentNode) places.add(parentNode);
  }
  const roots = new Set([...places].map(getTree));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}
