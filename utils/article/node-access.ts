/**
 * Reads of the document that named form controls and images cannot shadow: in `<form><input name="firstChild">` the
 * property `form.firstChild` is the input, in isolated worlds too. The accessor of the prototype is asked instead.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return readNative(node, 'nodeType') === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function getFirstChild(node: Node): Node | null {
  return readNative(node, 'firstChild') as Node | null;
}

export function getNextSibling(node: Node): Node | null {
  return readNative(node, 'nextSibling') as Node | null;
}

/** The document's root element, null in an empty document. */
export function getRoot(document: Document): Element | null {
  return readNative(document, 'documentElement') as Element | null;
}

/** The body, null where there is none (an empty document, a frameset). */
export function getBody(document: Document): Element | null {
  const root = getRoot(document);
  let body: Element | null = null;
  for (let node = root && getFirstChild(root); node; node = getNextSibling(node)) {
    if (isElement(node) && getTag(node) === 'body') body ??= node;
  }
  return body;
}

/** The local name in lower case (XHTML and HTML alike). */
export function getTag(element: Element): string {
  return String(readNative(element, 'localName')).toLowerCase();
}

export function getAttribute(element: Element, name: string): string | null {
  const own = element.getAttribute;
  if (typeof own === 'function') return own.call(element, name);
  const native = findOnPrototypes(element, 'getAttribute')?.value as Element['getAttribute'] | undefined;
  return native?.call(element, name) ?? null;
}

/** The shadow tree of an element where it is open. */
export function getOpenShadow(element: Element): ShadowRoot | null {
  const shadow = element.shadowRoot;
  return shadow && shadow.nodeType === 11 ? shadow : null;
}

/** Elements that carry named properties; all others are read directly, which is faster. */
function mayShadow(node: Node): boolean {
  const tag = (node as Partial<Element>).localName;
  return tag === undefined || tag === 'form' || typeof tag !== 'string';
}

function readNative(node: Node, property: string): unknown {
  if (node.nodeType === TEXT_NODE || !mayShadow(node))
    return (node as unknown as Record<string, unknown>)[property];
  const getter = findOnPrototypes(node, property)?.get;
  return getter ? getter.call(node) : (node as unknown as Record<string, unknown>)[property];
}

function findOnPrototypes(node: Node, property: string): PropertyDescriptor | undefined {
  for (let prototype = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
    if (descriptor) return descriptor;
  }
  return undefined;
}
