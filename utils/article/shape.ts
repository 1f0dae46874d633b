import { LEAVE, type Look, type PageRecord, passedLook } from './page-record.ts';

/** FNV-1a's numbers. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number for the shape of a part of a record: its elements, how they stand in each other, and how long its texts are. Two parts that
 * differ in that have different numbers but for one chance in some billions; what the texts say does not matter.
 * @param from the first step
 * @param to the step after the last
 */
export function measureShape({ looks, steps }: PageRecord, from = 0, to = steps.length): number {
  const tags = looks.map(hashTag);
  let hash = BASIS;
  for (let at = from; at < to; at += 1) {
    const step = steps[at]!;
    if (typeof step === 'string') hash = mix(mix(hash, 1), step.length);
    else if (step === LEAVE) hash = mix(hash, 2);
    else if (step > LEAVE) hash = mix(mix(hash, 3), tags[step]!);
    else hash = mix(mix(hash, 4), tags[passedLook(step)]!);
  }
  return hash >>> 0;
}

function hashTag({ tag }: Look): number {
  let hash = BASIS;
  for (let at = 0; at < tag.length; at += 1) hash = mix(hash, tag.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}
