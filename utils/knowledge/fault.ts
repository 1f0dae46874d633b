import { makeInert } from './inert-text.ts';

/** What may be wrong with a part of a pack. Plain data, to be said in the reader's language. */
export interface Fault {
  readonly code: FaultCode;
  /** The field as the file calls it, or what stands there, made inert; of a few codes empty, as they say it all. */
  readonly about: string;
  /** The bound that was passed, where there is one. */
  readonly limit: number | null;
}

export type FaultCode =
  | 'malformed'
  | 'too-long'
  | 'too-many'
  | 'empty'
  | 'no-date'
  | 'no-https'
  | 'unknown-kind'
  | 'no-source'
  | 'no-owner'
  | 'owned'
  | 'ends-early'
  | 'no-wikidata'
  | 'twice'
  | 'no-name'
  | 'no-role'
  | 'quotes'
  | 'row-long';

/** Longest piece of a file that is said again. */
const ABOUT_LIMIT = 40;

export function makeFault(code: FaultCode, about = '', limit: number | null = null): Fault {
  return { code, about: makeInert(about).slice(0, ABOUT_LIMIT), limit };
}
