import type { ComponentChildren } from 'preact';

/** Stands in a message where an element goes: a private-use character, which no translation holds. */
export const SLOT = '\uE000';

/** A message with an element in place of its `SLOT`, so that translators may move it. */
export function fillSlot(message: string, element: ComponentChildren): ComponentChildren[] {
  const [before = '', after = ''] = message.split(SLOT);
  return [before, element, after];
}
