import type { Note } from '../../../utils/types.ts';

/** A live note; what a test does not name has a plain value. */
export function makeNote(fields: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    entityId: 'e1',
    text: 'Opened the bridge.',
    tags: [],
    source: null,
    pinned: false,
    created: 1_000,
    updated: 1_000,
    deleted: null,
    ...fields,
  };
}
