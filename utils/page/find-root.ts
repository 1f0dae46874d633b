import type { BlockSource } from '../article/block-source.ts';
import { getParentElement } from '../article/node-access.ts';

/** The smallest element that holds all blocks of an article, those in its open shadow trees too; null where there is none. */
export function findRoot(sources: readonly BlockSource[]): Element | null {
  const around = sources[0] ? listAround(sources[0].element) : [];
  const steps = new Map(around.map((element, step) => [element, step]));
  let furthest = 0;
  for (const { element } of sources) {
    const passed: Element[] = [];
    let at: Element | null = element;
    while (at && !steps.has(at)) {
      passed.push(at);
      at = getParentElement(at);
    }
    if (!at) return null;
    const step = steps.get(at)!;
    furthest = Math.max(furthest, step);
    // Blocks share most of what is around them: nothing is climbed twice.
    for (const one of passed) steps.set(one, step);
  }
  return around[furthest] ?? null;
}

/** The elements around one, the innermost first; it itself where there is none. */
function listAround(element: Element): Element[] {
  const around: Element[] = [];
  for (let at = getParentElement(element); at; at = getParentElement(at)) around.push(at);
  return around.length > 0 ? around : [element];
}
