import type { Span } from '../../utils/types.ts';

/** A place on a strip: per cent of the article from its first word (0) to its last (100). */
export interface StripBar {
  readonly at: number;
  readonly width: number;
}

/** Places nearer than this (per cent of the article) would be drawn over each other: one is enough. */
const RESOLUTION = 0.25;

/** A bar thinner than this (per cent of the article) could not be seen. */
const THINNEST_BAR = 1;

/** Where on the strip a place of the article's text lies, in per cent; `length` is that of the text. */
export function positionOf(start: number, length: number): number {
  if (length <= 0) return 0;
  return Math.min(100, Math.max(0, (start / length) * 100));
}

/** Where mentions stand on a strip, each place once: an article of a thousand mentions draws no thousand ticks. */
export function placeTicks(mentions: readonly Span[], length: number): readonly number[] {
  const slots = new Set(mentions.map(({ start }) => Math.round(positionOf(start, length) / RESOLUTION)));
  return [...slots].map((slot) => slot * RESOLUTION);
}

export function placeBars(parts: readonly Span[], length: number): readonly StripBar[] {
  return parts.map(({ start, end }) => {
    const at = Math.min(positionOf(start, length), 100 - THINNEST_BAR);
    return { at, width: Math.max(THINNEST_BAR, positionOf(end, length) - at) };
  });
}

/** The place that a click at `position` (per cent) means: the one that starts nearest to it. */
export function nearestPlace(places: readonly Span[], position: number, length: number): Span | null {
  let nearest: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const from = positionOf(place.start, length) - position;
    const to = position - positionOf(place.end, length);
    const away = Math.max(0, from, to);
    if (away < distance) {
      nearest = place;
      distance = away;
    }
  }
  return nearest;
}
