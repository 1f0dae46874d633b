import type { Heard } from '../types.ts';
import type { Attribution } from './speakers/attribute.ts';
import { readCue } from './speakers/cues.ts';
import type { Source } from './speakers/source.ts';
import type { Passage } from './text/passage.ts';

/** How each of `count` entities is heard: in a quotation, in words reported as theirs, or not at all. */
export function findHeard(
  passage: Passage,
  sources: readonly Source[],
  attributions: readonly Attribution[],
  count: number,
): Heard[] {
  const heard = new Array<Heard>(count).fill('named');
  for (const source of sources) {
    if (source.entity === null || heard[source.entity] !== 'named') continue;
    const cue = readCue(passage, source);
    if (cue.order !== 'none' && cue.plain && !cue.isObject && !cue.isPossessive)
      heard[source.entity] = 'paraphrased';
  }
  for (const { entity } of attributions) if (entity !== null) heard[entity] = 'quoted';
  return heard;
}
