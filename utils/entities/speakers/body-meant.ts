import type { Passage } from '../text/passage.ts';
import type { CueReader } from './candidates.ts';
import { firstSourceFrom } from './candidates.ts';
import type { Source } from './source.ts';

/** Sources looked back for what "it" or "they" may mean. */
const REACH = 6;

/**
 * The organisation that "it" or "they" takes up: the subject last named before it, in its own paragraph or the one before.
 * Null where a person, or a group without a name, stands between: then the pronoun may mean anybody.
 *
 * @param sources in the order of the text
 */
export function findBodyMeant(
  passage: Passage,
  sources: readonly Source[],
  cues: CueReader,
  pronoun: Source,
): number | null {
  const { block } = passage.words[pronoun.first]!;
  const before = firstSourceFrom(sources, pronoun.first) - 1;
  for (let at = before; at >= 0 && before - at < REACH; at -= 1) {
    const source = sources[at]!;
    if (passage.words[source.first]!.block < block - 1) return null;
    if (source.kind === pronoun.kind || source.kind === 'self') continue;
    if (source.kind !== 'organisation') return null;
    const cue = cues.read(source);
    if (!cue.isObject && !cue.isPossessive) return source.entity;
  }
  return null;
}
