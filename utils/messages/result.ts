/** The only form in which an answer crosses from one context to another: no error is thrown across. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** Why a request was not served. */
export interface Failure {
  readonly code: FailureCode;
  /** For a log, in English; the interface words the code itself. */
  readonly message: string;
}

/**
 * - `malformed`: not a message of ours, or a payload that its guard refused
 * - `forbidden`: the sender may not ask for this
 * - `missing`: what the request names is not there
 * - `conflict`: somebody else changed it meanwhile; nothing was overwritten
 * - `full`: the browser refused to store more; nothing was lost
 * - `unavailable`: the other side is not there, or cannot do its work now
 * - `internal`: a fault of ours
 */
export type FailureCode =
  | 'malformed'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'full'
  | 'unavailable'
  | 'internal';

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: FailureCode, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
