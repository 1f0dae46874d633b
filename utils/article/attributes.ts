/** How the attributes of an element are read: of a live one, or of one in a page's markup. */
export interface Attributes<E> {
  /** Whether an element whose tag is known has any. */
  has(element: E, tag: string): boolean;
  get(element: E, name: string): string | null;
}
