/**
 * A page as it is read: what stands in the document, copied by the walk over it, so that everything after (the verdict, the
 * body) needs no document and no time of the page's own thread. Plain data, small enough for a message.
 */
export interface PageRecord {
  readonly head: HeadRecord;
  /** What elements look like; each look once. */
  readonly looks: readonly Look[];
  /**
   * The page in document order. A number of 0 or more enters an element of that look, `LEAVE` leaves the innermost one; a
   * number below `LEAVE` passes an element of the look `passedLook(number)` whose inside is not read; a string is a text node.
   */
  readonly steps: readonly (number | string)[];
}

/** An element as far as reading an article asks for it; what it lacks is left out. */
export interface Look {
  readonly tag: string;
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly itemprop?: string;
  /** Of a form field, in lower case. */
  readonly type?: string;
  /** It shows an open shadow tree, whose text stands in place of its own. */
  readonly hasShadow?: true;
}

/** What a page declares about itself for machines, as it stands there. */
export interface HeadRecord {
  readonly title: string;
  readonly lang: string | null;
  readonly canonical: string | null;
  /** Of `<link>`, each once. */
  readonly rels: readonly string[];
  /** Content of each meta tag, then its names. */
  readonly metas: readonly (readonly string[])[];
  /** Texts of the scripts that hold JSON-LD. */
  readonly linkedData: readonly string[];
  /** What elements say that stand where a date of publication stands, the likeliest first. */
  readonly times: readonly string[];
}

export const LEAVE = -1;

/** The step that passes an element of a look, and back. */
export function passStep(look: number): number {
  return LEAVE - 1 - look;
}

/** The look of the element that a step passes. */
export function passedLook(step: number): number {
  return LEAVE - 1 - step;
}
