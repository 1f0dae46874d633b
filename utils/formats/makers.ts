/** What a reader of files needs of the world: for records that come without an id or a time of their own. */
export interface Makers {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly makeId: () => string;
}
