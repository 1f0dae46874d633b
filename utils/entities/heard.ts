import type { Heard } from '../types.ts';
import type { Attribution } from './speakers/attribute.ts';
import type { CueReader } from './speakers/candidates.ts';
import type { Source } from './speakers/source.ts';

/** How each of `count` entities is heard: in a quotation, in words reported as theirs, or not at all. */
export function findHeard(
  cues: CueReader,
  sources: readonly Source[],
  attributions: readonly Attribution[],
  count: number,
): Heard[] {
  const heard = new Array<Heard>(count).fill('named');
  let claimed = -1;
  for (const source of sources) {
    if (source.entity === null) continue;
    const cue = cues.read(source);
    // "Hall, who followed Smith as chair, said": the verb is the first one's.
    if (cue.order === 'apposed' && cue.verb === claimed) continue;
    // "The Trust's head, Hall, said": the Trust does not say it.
    if (cue.order === 'none' || cue.isObject || cue.isPossessive) continue;
    claimed = cue.verb;
    if (heard[source.entity] === 'named' && cue.plain) heard[source.entity] = 'paraphrased';
  }
  for (const { entity } of attributions) if (entity !== null) heard[entity] = 'quoted';
  return heard;
}
