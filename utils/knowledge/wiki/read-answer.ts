import { makeInert } from '../inert-text.ts';
import { isObject, Unfit } from '../read-field.ts';

/** More than any answer to our questions lists. */
const MOST_PAGES = 500;

const TITLE_LIMIT = 500;

/** What the API itself says went wrong, such as "ratelimited"; it may come with any status. */
export class RefusedByApi extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the API refused: ${code}`);
    this.name = 'RefusedByApi';
    this.code = code;
  }
}

/**
 * The outer object of an answer.
 * @throws Unfit where it is none; RefusedByApi where it holds the API's own error
 */
export function readAnswer(value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new Unfit('the answer is not an object');
  const errors: unknown = Array.isArray(value.errors) ? value.errors[0] : value.error;
  if (isObject(errors)) {
    throw new RefusedByApi(typeof errors.code === 'string' ? errors.code.slice(0, 100) : 'unknown');
  }
  return value;
}

/** The pages of a query: a list in the API's second format, an object by their numbers in its first. */
export function readPages(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { query } = readAnswer(value);
  // Nothing found: then there is no query in the answer.
  if (query === undefined) return [];
  if (!isObject(query)) throw new Unfit('the query is not an object');
  const { pages } = query;
  if (pages === undefined) return [];
  if (typeof pages !== 'object' || pages === null) throw new Unfit('the pages are no list');
  return Object.values(pages).slice(0, MOST_PAGES).filter(isObject);
}

/** Text made inert and cut where it is longer; empty where there is none. */
export function readLoosely(value: unknown, limit: number): string {
  return typeof value === 'string' ? makeInert(value.slice(0, limit)) : '';
}

/** A page's title. @throws Unfit where it has none */
export function readTitle({ title }: Readonly<Record<string, unknown>>): string {
  const text = readLoosely(title, TITLE_LIMIT);
  if (text === '') throw new Unfit('a page without a title');
  return text;
}

/** Wikipedia's short description, where it stands in either of its forms. */
export function readDescription({ description, terms }: Readonly<Record<string, unknown>>): string {
  const listed: unknown =
    isObject(terms) && Array.isArray(terms.description) ? terms.description[0] : undefined;
  return readLoosely(description ?? listed, TITLE_LIMIT);
}

/** Whether a page says of itself that it only lists others; the mark's value is empty. */
export function isDisambiguation({ pageprops }: Readonly<Record<string, unknown>>): boolean {
  return isObject(pageprops) && Object.hasOwn(pageprops, 'disambiguation');
}

/** In the first format a flag is there with an empty text, in the second it is true. */
export function isFlagged(value: unknown): boolean {
  return value === true || value === '';
}
