/** Says whether an unknown value is a T. Never throws, never changes the value. */
export type Guard<T> = (value: unknown) => value is T;

/** What a guard lets through. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** A string of at most `limit` UTF-16 code units. */
export function isText(limit: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= limit;
}

/** A string of at most `limit` UTF-16 code units with something to read in it. */
export function isWording(limit: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= limit && /\S/u.test(value);
}

/** A whole number from `least` to `most`, both inside. */
export function isWhole(least: number, most: number): Guard<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** One of the keys of `words`; a record, so that the compiler asks for every one. */
export function isOneOf<T extends string>(words: Readonly<Record<T, true>>): Guard<T> {
  return (value): value is T => typeof value === 'string' && Object.hasOwn(words, value);
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** An array of `least` to `most` items that all pass. */
export function isList<T>(guard: Guard<T>, most: number, least = 0): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    // Spread, as `every` would step over the holes of a sparse array.
    [...value].every((item) => guard(item));
}

/** A plain object with exactly these keys: nothing unknown rides along into the database. */
export function isRecord<T extends object>(shape: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(shape);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === guards.length &&
    guards.every(([key, guard]) => Object.hasOwn(value, key) && guard(Reflect.get(value, key)));
}

/** Passes one guard or the other. */
export function isEither<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

/** Passes `guard` and then a rule over the whole. */
export function isBoth<T>(guard: Guard<T>, rule: (value: T) => boolean): Guard<T> {
  return (value): value is T => guard(value) && rule(value);
}
