/**
 * Reads of the document that named form controls and images cannot shadow: in `<form><input name="firstChild">` the
 * property `form.firstChild` is the input, in isolated worlds too. The accessor of the prototype is asked instead. All
 * other elements carry no named properties and are read directly, which is much faster.
 */

import type { Attributes } from './attributes.ts';

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
const FRAGMENT_NODE = 11;

export function getNodeType(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : (readNative(node, 'nodeType') as number);
}

/** The local name in lower case (XHTML and HTML alike). */
export function getTag(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

/** The first child of an element whose tag is known. */
export function getFirstChild(node: Node, tag: string): Node | null {
  return tag === 'form' ? (readNative(node, 'firstChild') as Node | null) : node.firstChild;
}

/** What follows an element whose tag is known; any tag but "form" will do for other nodes. */
export function getNextSibling(node: Node, tag: string): Node | null {
  return tag === 'form' ? (readNative(node, 'nextSibling') as Node | null) : node.nextSibling;
}

export function getAttribute(element: Element, name: string): string | null {
  const own: unknown = element.getAttribute;
  if (typeof own === 'function') return element.getAttribute(name);
  const native = findOnPrototypes(element, 'getAttribute')?.value as Element['getAttribute'] | undefined;
  return native?.call(element, name) ?? null;
}

/** Whether an element whose tag is known has any attribute; true of every form. */
export function hasAttributes(element: Element, tag: string): boolean {
  return tag === 'form' || element.hasAttributes();
}

/** The attributes of live elements. */
export const ATTRIBUTES: Attributes<Element> = { has: hasAttributes, get: getAttribute };

/** A child element by its place among the child elements of an element whose tag is known, from 0. */
export function getChildElement(element: Element, tag: string, place: number): Element | null {
  const children = tag === 'form' ? (readNative(element, 'children') as HTMLCollection) : element.children;
  return children[place] ?? null;
}

/** The document's root element, null in an empty document. */
export function getRoot(document: Document): Element | null {
  const root: Element | null = document.documentElement;
  // What shadows it stands further in.
  if (root?.parentNode === document) return root;
  return readNative(document, 'documentElement') as Element | null;
}

/** The body, null where there is none (an empty document, a frameset). */
export function getBody(document: Document): Element | null {
  for (let node = getRoot(document)?.firstChild; node; node = node.nextSibling) {
    if (getNodeType(node) === ELEMENT_NODE && getTag(node as Element) === 'body') return node as Element;
  }
  return null;
}

/** Elements that may hold a shadow tree, beside custom ones. */
const HOST_TAGS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow tree of an element where it is open. */
export function getOpenShadow(element: Element, tag: string): ShadowRoot | null {
  return HOST_TAGS.has(tag) || tag.includes('-') ? element.shadowRoot : null;
}

/** What stands in a slot in place of its own content; null where nothing does. */
export function getSlotted(element: Element, tag: string): readonly Node[] | null {
  if (tag !== 'slot') return null;
  // Parsers in Node know nothing of slots.
  const { assignedNodes }: { assignedNodes?: HTMLSlotElement['assignedNodes'] } = element as HTMLSlotElement;
  const nodes = assignedNodes?.call(element as HTMLSlotElement) ?? [];
  return nodes.length > 0 ? nodes : null;
}

/** The node around another; that of a shadow tree is its host. */
export function getParentNode(node: Node): Node | null {
  const parent = canShadow(node) ? (readNative(node, 'parentNode') as Node | null) : node.parentNode;
  return parent ?? (getNodeType(node) === FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null);
}

/** The element around a node; that of the top of a shadow tree is its host. */
export function getParentElement(node: Node): Element | null {
  let at = getParentNode(node);
  if (at && getNodeType(at) === FRAGMENT_NODE) at = getParentNode(at);
  return at && getNodeType(at) === ELEMENT_NODE ? (at as Element) : null;
}

/** The element that an element or a text is drawn in: a slot, else the one around it. */
export function getDrawnIn(node: Node): Element | null {
  const slot = canShadow(node) ? readNative(node, 'assignedSlot') : (node as Partial<Slottable>).assignedSlot;
  return (slot as Element | null | undefined) ?? getParentElement(node);
}

/** Whether a node is drawn in an element, or is it. */
export function isDrawnIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = getDrawnIn(at)) if (at === element) return true;
  return false;
}

/** The document or the shadow tree that a node of the page stands in. */
export function getTree(node: Node): Document | ShadowRoot {
  const native = canShadow(node)
    ? (findOnPrototypes(node, 'getRootNode')?.value as Node['getRootNode'])
    : undefined;
  return (native ? native.call(node) : node.getRootNode()) as Document | ShadowRoot;
}

/** Whether a node may carry named properties: forms and documents do. */
function canShadow(node: Node): boolean {
  const { localName, nodeType }: { localName?: unknown; nodeType: unknown } = node as Element;
  if (typeof localName === 'string') return localName.toLowerCase() === 'form';
  return nodeType !== TEXT_NODE && nodeType !== FRAGMENT_NODE;
}

function readNative(node: Node, property: string): unknown {
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
