import type { BlockSource } from '../article/block-source.ts';

/** The smallest element that holds all blocks of an article; null where there is none. */
export function findRoot(sources: readonly BlockSource[]): Element | null {
  let root: Element | null = sources[0]?.element.parentElement ?? sources[0]?.element ?? null;
  for (const { element } of sources) {
    while (root && !root.contains(element)) root = root.parentElement;
  }
  return root;
}
