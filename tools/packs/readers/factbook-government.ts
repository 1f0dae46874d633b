/** A value of the Factbook: HTML in a text. */
export interface FactbookText {
  readonly text?: string;
}

/** What the pack needs of a country's chapter on its government. */
export interface Government {
  readonly 'Country name'?: Readonly<
    Record<'conventional short form' | 'conventional long form', FactbookText | undefined>
  >;
  readonly 'Dependency status'?: FactbookText;
  readonly 'Executive branch'?: Readonly<
    Record<'chief of state' | 'head of government', FactbookText | undefined>
  >;
  readonly 'Political parties'?: FactbookText;
}
