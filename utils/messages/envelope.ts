import type { Failure, FailureCode, Result } from './result.ts';

/** A request on its way. */
export interface Envelope {
  readonly type: string;
  readonly request: unknown;
}

const FAILURE_CODES: Readonly<Record<FailureCode, true>> = {
  malformed: true,
  forbidden: true,
  missing: true,
  conflict: true,
  full: true,
  unavailable: true,
  internal: true,
};

/** Whether a value has the outer form of a request; its content is still unproven. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'type') === 'string' &&
    Object.hasOwn(value, 'request')
  );
}

/** Whether an answer has the form of a Result. The value itself is taken on the word of our own other side. */
export function isResult<T>(value: unknown): value is Result<T> {
  if (typeof value !== 'object' || value === null) return false;
  const ok: unknown = Reflect.get(value, 'ok');
  if (ok === true) return Object.hasOwn(value, 'value');
  return ok === false && isFailure(Reflect.get(value, 'error'));
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null) return false;
  const code: unknown = Reflect.get(value, 'code');
  return (
    typeof code === 'string' &&
    Object.hasOwn(FAILURE_CODES, code) &&
    typeof Reflect.get(value, 'message') === 'string'
  );
}
