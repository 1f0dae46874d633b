import { type Fault, makeFault } from './fault.ts';
import { makeInert } from './inert-text.ts';
import type { PackDate } from './pack.ts';

/** What is wrong with a foreign value: in English for a log, and as a fault that can be said in any language. */
export class Unfit extends Error {
  constructor(
    message: string,
    readonly fault: Fault = makeFault('malformed', message),
  ) {
    super(message);
    this.name = 'Unfit';
  }
}

const ADDRESS_LIMIT = 2_048;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text made inert that has something to read in it. */
export function readText(value: unknown, field: string, limit: number): string {
  if (typeof value !== 'string') throw new Unfit(`${field} is not a text`, makeFault('malformed', field));
  if (value.length > limit)
    throw new Unfit(`${field} is longer than ${limit}`, makeFault('too-long', field, limit));
  const text = makeInert(value);
  if (text === '') throw new Unfit(`${field} is empty`, makeFault('empty', field));
  return text;
}

/** Missing is empty. */
export function readList<T>(
  value: unknown,
  field: string,
  limit: number,
  read: (item: unknown) => T,
): readonly T[] {
  if (value == null) return [];
  if (!Array.isArray(value)) throw new Unfit(`${field} is not a list`, makeFault('malformed', field));
  if (value.length > limit)
    throw new Unfit(`${field} has more than ${limit}`, makeFault('too-many', field, limit));
  return Array.from(value, read);
}

/** YYYY, YYYY-MM or YYYY-MM-DD; null where there is none. */
export function readDate(value: unknown, field: string): PackDate | null {
  if (value == null) return null;
  if (typeof value !== 'string' || !DATE.test(value))
    throw new Unfit(`${field} is not a date`, makeFault('no-date', field));
  return value;
}

/** An address that begins with https, and not with a user whose name could pass for a host's. */
export function readHttps(value: unknown, field: string): string {
  const address = readText(value, field, ADDRESS_LIMIT);
  if (!/^https:\/\//iu.test(address) || !URL.canParse(address) || isSigned(new URL(address))) {
    throw new Unfit(`${field} is not an https address`, makeFault('no-https', field));
  }
  return address;
}

function isSigned({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}
