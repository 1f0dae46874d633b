import type { Attributes } from '../article/attributes.ts';
import type { MarkupElement } from './read-markup.ts';

export const MARKUP_ATTRIBUTES: Attributes<MarkupElement> = {
  has: (element) => element.size > 0,
  get: (element, name) => element.get(name) ?? null,
};
