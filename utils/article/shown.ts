import type { BlockSource } from './block-source.ts';

/** Engines that lay pages out can say whether an element is shown; parsers in Node have no such method. */
type Checked = Element & { checkVisibility?: Element['checkVisibility'] };

/**
 * What the reader can see, as far as the engine knows. Style is asked; layout is not forced. Where nothing can be seen all is
 * kept: the page as a whole is hidden until its script has run.
 */
export function keepShown<T extends { readonly source: BlockSource }>(placed: readonly T[]): readonly T[] {
  const shown = new Map<Element, boolean>();
  const visible = placed.filter(({ source: { element } }) => {
    let isElementShown = shown.get(element);
    if (isElementShown === undefined) {
      isElementShown = isShown(element);
      shown.set(element, isElementShown);
    }
    return isElementShown;
  });
  return visible.length > 0 ? visible : placed;
}

function isShown(element: Checked): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}
