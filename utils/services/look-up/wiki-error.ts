import type { LookUpFailure } from '../../messages/look-up.ts';
import type { Timestamp } from '../../types.ts';

/** Why Wikipedia or Wikidata gave no answer; the only error that asking them rejects with for a reason of theirs. */
export class WikiError extends Error {
  readonly reason: LookUpFailure;
  /** When it may be asked again, where it asked to wait. */
  readonly until: Timestamp | null;

  constructor(reason: LookUpFailure, until: Timestamp | null = null) {
    super(reason);
    this.name = 'WikiError';
    this.reason = reason;
    this.until = until;
  }
}
