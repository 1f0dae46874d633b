import type { Refusal } from './protocol.ts';

/** A file that is no pack and cannot be made one. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
