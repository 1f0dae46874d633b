/**
 * Gives the focus to the next thing in the page that Tab comes to from a place, or the one before it, as the browser
 * does for somebody who has clicked there. False where there is none.
 */
export function focusFrom({ startContainer }: Range, step: 1 | -1): boolean {
  const { body } = startContainer.ownerDocument ?? {};
  if (!body?.contains(startContainer)) return false;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  for (;;) {
    const node = step === 1 ? walker.nextNode() : walker.previousNode();
    if (!node) return false;
    if (isStop(node) && takesFocus(node)) return true;
  }
}

function isStop(node: Node): node is HTMLElement {
  return (
    node instanceof HTMLElement && node.tabIndex >= 0 && node.checkVisibility({ visibilityProperty: true })
  );
}

/** What is disabled, inert or a link to nowhere does not. */
function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}
