import type { Attributes } from './attributes.ts';
import { SKIPPED_TAGS } from './tags.ts';

/** React streams late parts of a page into `<div hidden id="S:1">` and moves them into place by a script. */
const STREAMED = /^S:[0-9a-f]+$/;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Pages hide their whole content from assistive technology while a dialog is open; so high up it is no decoration. */
const MAX_SHELL_DEPTH = 3;

/**
 * Whether what an element holds is read: no code, no field, nothing that its own attributes hide from the reader; style sheets are
 * not asked.
 * @param depth how many elements are open around it, from the body on
 */
export function isRead<E>(element: E, tag: string, depth: number, attributes: Attributes<E>): boolean {
  if (tag === 'br' || SKIPPED_TAGS.has(tag)) return false;
  if (!attributes.has(element, tag)) return tag !== 'dialog';
  return !isEditable(element, attributes) && !isHidden(element, tag, depth, attributes);
}

/** A field to write in: what stands there is the reader's own and no article. */
function isEditable<E>(element: E, attributes: Attributes<E>): boolean {
  const value = attributes.get(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

function isHidden<E>(element: E, tag: string, depth: number, attributes: Attributes<E>): boolean {
  if (attributes.get(element, 'hidden') !== null) return !STREAMED.test(attributes.get(element, 'id') ?? '');
  if (tag === 'dialog' && attributes.get(element, 'open') === null) return true;
  if (attributes.get(element, 'aria-hidden') === 'true' && depth > MAX_SHELL_DEPTH) return true;
  const style = attributes.get(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
