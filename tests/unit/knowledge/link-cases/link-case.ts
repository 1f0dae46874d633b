import type { EntityKind } from '../../../../utils/types.ts';

/**
 * A name in a short article of our own, and what the starter pack's entry for it is. `unsure`: the article does not
 * say who is meant, so nobody may be shown as a fact. `none`: the pack does not have whom the article means.
 */
export interface LinkCase {
  readonly text: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Titles as the article words them, with the organisation after "@"; "former" before it is read. */
  readonly roles?: readonly string[];
  /** Other organisations that the article names. */
  readonly others?: readonly string[];
  /** Other people that the article names. */
  readonly people?: readonly string[];
  readonly published?: string;
  readonly url?: string;
  /** An id, or part of the description that no other entry of the name has. */
  readonly expect: string;
}

export function person(name: string, expect: string, text: string, more: Partial<LinkCase> = {}): LinkCase {
  return { kind: 'person', name, expect, text, ...more };
}

export function organisation(
  name: string,
  expect: string,
  text: string,
  more: Partial<LinkCase> = {},
): LinkCase {
  return { kind: 'organisation', name, expect, text, ...more };
}
