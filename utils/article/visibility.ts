import { getAttribute } from './node-access.ts';

/** React streams late parts of a page into `<div hidden id="S:1">` and moves them into place by a script. */
const STREAMED = /^S:[0-9a-f]+$/;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Pages hide their whole content from assistive technology while a dialog is open; so high up it is no decoration. */
const MAX_SHELL_DEPTH = 3;

/** Whether an element is a field to write in: what stands there is the reader's own and no article. */
export function isEditable(element: Element): boolean {
  const value = getAttribute(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** Whether an element's own attributes hide it from the reader; style sheets are not asked. */
export function isHiddenByAttributes(element: Element, tag: string, depth: number): boolean {
  if (getAttribute(element, 'hidden') !== null) return !STREAMED.test(getAttribute(element, 'id') ?? '');
  if (tag === 'dialog' && getAttribute(element, 'open') === null) return true;
  if (getAttribute(element, 'aria-hidden') === 'true' && depth > MAX_SHELL_DEPTH) return true;
  const style = getAttribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
