import type { Role } from '../../types.ts';

/** A role as it is found in the text, its organisation still a mention. */
export interface FoundRole {
  /** Index of the person's mention. */
  readonly mention: number;
  readonly title: string;
  /** Index of the organisation's mention, null where none is given. */
  readonly organisation: number | null;
  readonly tense: Role['tense'];
  readonly start: number;
  readonly end: number;
}
