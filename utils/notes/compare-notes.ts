import type { Note } from '../types.ts';

/** Pinned ones first, each part newest first. */
export function comparePinned(a: Note, b: Note): number {
  return Number(b.pinned) - Number(a.pinned) || compareTimes(a, b);
}

/** Newest first; notes of one moment by id, so that the order is always the same. */
export function compareTimes(a: Note, b: Note): number {
  return b.updated - a.updated || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
