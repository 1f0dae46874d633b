import type { Gender } from '../names/gender.ts';
import type { Quotation } from '../quotes/find-quotes.ts';
import type { Passage } from '../text/passage.ts';
import type { CueReader } from './candidates.ts';
import type { Naming } from './find-sources.ts';
import type { Source } from './source.ts';

/** What speakers are read from. */
export interface Scene {
  readonly passage: Passage;
  readonly cues: CueReader;
  readonly quotations: readonly Quotation[];
  /** Blocks of a transcript, and whom their label names (null: nobody known). */
  readonly labels: ReadonlyMap<number, number | null>;
  readonly sources: readonly Source[];
  /** Names of people and references to them, in the order of the text. */
  readonly people: readonly Naming[];
  readonly genderOf: (entity: number) => Gender | null;
}
