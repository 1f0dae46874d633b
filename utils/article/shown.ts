/** Engines that lay pages out can say whether an element is shown; parsers in Node have no such method. */
type Checked = Element & { checkVisibility?: Element['checkVisibility'] };

/**
 * Whether the reader can see an element as far as the engine knows; where it cannot say, true. Style is asked, layout is not
 * forced.
 */
export function isShown(element: Element): boolean {
  const { checkVisibility } = element as Checked;
  return typeof checkVisibility !== 'function' || checkVisibility.call(element, { visibilityProperty: true });
}
