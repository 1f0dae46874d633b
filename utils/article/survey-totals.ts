import type { Container, Segment } from './survey-types.ts';

const MIN_PROSE = 60;
const SURE_PROSE = 140;
const MAX_PROSE_LINKS = 0.35;

/** Whether a segment reads like prose: long enough, few links, a sentence's end. */
export function isProse(segment: Segment): boolean {
  const { length } = segment.text;
  if (length < MIN_PROSE || segment.linkChars > length * MAX_PROSE_LINKS) return false;
  return length >= SURE_PROSE || /[.!?…。]["'”’)\]]*$/.test(segment.text);
}

/** Fills the totals of every container from the segments in it. */
export function addUpContainers(containers: readonly Container[], segments: readonly Segment[]): void {
  for (const segment of segments) {
    const container = containers[segment.container];
    if (!container) continue;
    container.chars += segment.text.length;
    container.linkChars += segment.linkChars;
    container.segments += 1;
    if (!isProse(segment)) continue;
    container.proseChars += segment.text.length - segment.linkChars;
    container.proseSegments += 1;
  }
  for (let i = containers.length - 1; i > 0; i -= 1) {
    const container = containers[i]!;
    const parent = containers[container.parent];
    if (!parent) continue;
    parent.chars += container.chars;
    parent.linkChars += container.linkChars;
    parent.proseChars += container.proseChars;
    parent.segments += container.segments;
    parent.proseSegments += container.proseSegments;
  }
}
