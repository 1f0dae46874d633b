/** What kind of words a possible speaker is. */
export type SourceKind =
  | 'person'
  | 'organisation'
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'who'
  | 'self'
  | 'reference'
  | 'nominal';

/** Words outside of quotations that may name a speaker. */
export interface Source {
  readonly kind: SourceKind;
  /** First and last word, as indexes into the passage. */
  readonly first: number;
  readonly last: number;
  /** The entity meant; null for pronouns, for nominals and for those nobody knows. */
  readonly entity: number | null;
}
