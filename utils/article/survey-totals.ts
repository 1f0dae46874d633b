import type { Container, Segment } from './survey-types.ts';

const MIN_PROSE = 60;
const SURE_PROSE = 140;
const MAX_PROSE_LINKS = 0.35;

/** Whether a text reads like prose: long enough, few links, a sentence's end. */
export function readsLikeProse(text: string, linkChars: number): boolean {
  if (text.length < MIN_PROSE || linkChars > text.length * MAX_PROSE_LINKS) return false;
  return text.length >= SURE_PROSE || /[.!?…。]["'”’)\]]*$/.test(text.slice(-5));
}

/** Fills the totals of every container from the segments in it. */
export function addUpContainers(containers: readonly Container[], segments: readonly Segment[]): void {
  for (const segment of segments) {
    const container = containers[segment.container];
    if (!container) continue;
    container.chars += segment.text.length;
    container.linkChars += segment.linkChars;
    container.segments += 1;
    if (!segment.isProse) continue;
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
