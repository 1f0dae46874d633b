import type { BlockSource } from './block-source.ts';

/** Engines that lay pages out can say whether an element is shown; parsers in Node have no such method. */
type Checked = Element & { checkVisibility?: Element['checkVisibility'] };

/**
 * What the reader can see, as far as the engine knows. Style is asked; layout is not forced. Where nothing can be seen all is
 * kept: the page as a whole is hidden until its script has run.
 */
export function keepShown<T extends { readonly source: BlockSource }>(placed: readonly T[]): readonly T[] {
  const shown = new Map<Element, boolean>();
  // Paragraphs share their parent: it is asked once.
  const outOfSight = new Map<Element, boolean>();
  const visible = placed.filter(({ source: { element } }) => {
    let isElementShown = shown.get(element);
    if (isElementShown === undefined) {
      isElementShown = isShown(element, outOfSight);
      shown.set(element, isElementShown);
    }
    return isElementShown;
  });
  return visible.length > 0 ? visible : placed;
}

/**
 * Whether the reader can see the text of an element, as far as its style and that of its parent say.
 * @param outOfSight what is known already of elements
 */
export function isShown(element: Checked, outOfSight: Map<Element, boolean> = new Map()): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return ![element, element.parentElement].some((one) => {
    if (one === null) return false;
    const known = outOfSight.get(one) ?? isOutOfSight(one);
    outOfSight.set(one, known);
    return known;
  });
}

/** Text for those who listen to the page is cut to a point by every framework in one of these ways. */
const CUT_AWAY = /^(?:rect\((?:0|1px|0px)(?:,? (?:0|1px|0px)){3}\)|inset\((?:50|100)%\))$/;

/** Whether the style of an element leaves nothing of its text to be seen. */
function isOutOfSight(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined &&
    (style.fontSize === '0px' || CUT_AWAY.test(style.clip) || CUT_AWAY.test(style.clipPath))
  );
}
