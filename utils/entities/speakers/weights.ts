import type { Rankers } from './attribute.ts';
import { FEATURES } from './features.ts';
import { PRONOUN_FEATURES } from './pronouns.ts';
import { PRONOUN_WEIGHTS, SPEAKER_WEIGHTS } from './trained-weights.ts';

/** The rankers as trained; a length that does not fit the features is a fault of the build. */
export function loadRankers(): Rankers {
  return {
    speaker: { inputs: FEATURES.length, hidden: SPEAKER_WEIGHTS.hidden, weights: SPEAKER_WEIGHTS.weights },
    pronoun: {
      inputs: PRONOUN_FEATURES.length,
      hidden: PRONOUN_WEIGHTS.hidden,
      weights: PRONOUN_WEIGHTS.weights,
    },
  };
}
